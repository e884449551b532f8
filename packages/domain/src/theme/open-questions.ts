import type { AskedWhen, Question, QuestionSet } from './question.ts';

/** Whether something was answered: nothing chosen is no answer, "no" and "none" are. */
export function isAnswered(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

/**
 * The questions of a set that have no answer yet, in the order of the set. Empty is allowed, and this is how it is counted.
 *
 * @param asked - Only questions that are asked at one of these moments.
 */
export function openQuestions(
  set: QuestionSet,
  answers: Readonly<Record<string, unknown>>,
  asked: readonly AskedWhen[],
): readonly Question[] {
  return set.questions.filter((question) => asked.includes(question.asked) && !isAnswered(answers[question.code]));
}
