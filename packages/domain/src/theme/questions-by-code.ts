import type { Labelled } from '../locale/index.ts';
import type { Question, QuestionSet } from './question.ts';

/** The questions of a set by their code, with the name that their words are found by. */
export function questionsByCode({ name, questions }: QuestionSet): Labelled & {
  readonly entries: Readonly<Record<string, Question>>;
} {
  return { name, entries: Object.fromEntries(questions.map((question) => [question.code, question])) };
}
