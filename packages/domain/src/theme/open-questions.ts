import type { AskedWhen, Question, QuestionSet, QuestionSubject } from './question.ts';

/** Whether something was answered: nothing chosen is no answer, "no" and "none" are. */
export function isAnswered(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

/**
 * The questions of a set that have no answer yet, in the order of the set. Empty is allowed, and this is how it is counted.
 *
 * @param answers - What is known of the event, or of the one person.
 * @param about - Only questions about this, which are asked at one of these moments.
 */
export function openQuestions(
  set: QuestionSet,
  answers: Readonly<Record<string, unknown>>,
  { subject, asked }: { readonly subject: QuestionSubject; readonly asked: readonly AskedWhen[] },
): readonly Question[] {
  return set.questions.filter(
    (each) => each.subject === subject && asked.includes(each.asked) && !isAnswered(answers[each.code]),
  );
}
