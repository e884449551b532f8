import type { CodeTable } from '../locale/index.ts';

/** When and of whom something is asked. */
export type AskedWhen = 'in_report' | 'after_receipt' | 'by_leader';

/** One question of a theme. Its code is the key of the answer in the report's document. */
export type Question = {
  readonly code: string;
  /** In bokmål; `packages/i18n` has the other languages. */
  readonly label: string;
  /** Who answers, and when. Empty answers are allowed and counted everywhere but in required ones. */
  readonly asked: AskedWhen;
  readonly isRequired: boolean;
  readonly answer:
    | { readonly type: 'one_of' | 'many_of'; readonly codes: CodeTable }
    | { readonly type: 'yes_no' }
    | { readonly type: 'count'; readonly max: number };
};

/** What one version of a theme asks. A published version is never edited: the next one is added beside it. */
export type QuestionSet = {
  /** The noun and the set: `theme.violenceQuestions`. What the words of its questions are found by. */
  readonly name: string;
  readonly theme: string;
  /** Whole number from 1. */
  readonly version: number;
  readonly questions: readonly Question[];
};
