import type { CodeTable } from '../locale/index.ts';

/** When something is asked, and of whom: with the report, after it of those who were there, or of the handler. */
export type AskedWhen = 'in_report' | 'after_receipt' | 'by_handler';

/** What a question is about: the event, or each person it happened to. */
export type QuestionSubject = 'event' | 'person';

/** How a question is answered. */
export type AnswerForm =
  | { readonly type: 'one_of' | 'many_of'; readonly codes: CodeTable }
  | { readonly type: 'yes_no' }
  | { readonly type: 'count'; readonly max: number };

/** One question of a theme: a row, from which form, schema, page and rights follow. */
export type Question = {
  /** Key of the answer: in the event's document, or a field of the person. */
  readonly code: string;
  /** In bokmål; `packages/i18n` has the other languages. */
  readonly label: string;
  readonly subject: QuestionSubject;
  /** Who answers, and when. Empty answers are allowed and counted everywhere but in required ones. */
  readonly asked: AskedWhen;
  /** Asked only when it was done by one of these; of everybody where it is left out. */
  readonly askedOfDoers?: readonly string[];
  readonly isRequired: boolean;
  readonly answer: AnswerForm;
};

/** What one version of a theme asks. A published version is never edited: the next one is added beside it. */
export type QuestionSet = {
  /** The noun and the set: `incident.violenceQuestions`. What the words of its questions are found by. */
  readonly name: string;
  readonly theme: string;
  /** Whole number from 1. */
  readonly version: number;
  readonly questions: readonly Question[];
};
