import { DomainError } from '../errors.ts';
import { STEP_WORDS, type StepRow, type StepSet } from './step-row.ts';
import { transitionOf } from './transition-of.ts';

/**
 * The status that a step leads to.
 *
 * @throws {DomainError} `action_not_allowed` in this status or by this party; `reason_required`, `answer_required` or
 * `text_required` when the words are missing: blanks count as nothing.
 */
export function nextStatus<Status extends string, Party extends string, Subject, Name extends string>(
  table: StepSet<Status, Party, Subject, Name>,
  { step, from, by, text }: Taking<Status, Party, Name>,
): Status {
  const transition = transitionOf(table, step, from);
  if (!transition?.by.includes(by)) throw new DomainError('action_not_allowed', { status: from, action: step, by });
  const row: StepRow<Status, Party> = table.rows[step];
  const words = STEP_WORDS.find((each) => row.needs?.includes(each));
  if (words && !text?.trim()) throw new DomainError(`${words}_required`, { action: step });
  return transition.to;
}

type Taking<Status extends string, Party extends string, Name extends string> = {
  readonly step: Name;
  readonly from: Status;
  readonly by: Party;
  /** The reason, question, answer or note. */
  readonly text?: string | undefined;
};
