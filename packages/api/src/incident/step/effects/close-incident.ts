import { closeEffect, type Left } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Closing = Left & {
  readonly incidentId: string;
  readonly version: number;
  readonly text: string;
  readonly acknowledged: readonly string[];
};

/**
 * Close a report with words to the one who sent it: what was done, and why it ends here. What is not done is left
 * knowingly and with a reason that the people of the event can read; a question that waits is taken back.
 * @throws {DomainError} `closing_blocked`, `reason_required`, and what every step may refuse.
 */
export function closeIncident(work: Work, { leaves, leavesReason, ...closing }: Closing): Promise<void> {
  return takeStep(work, { ...closing, ability: 'close' }, ({ facts }) =>
    closeEffect(facts, { leaves, leavesReason }, work),
  );
}
