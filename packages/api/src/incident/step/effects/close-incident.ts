import { type ClosingBlocker, checkClosing, closingGate } from '@vern/domain/incident';
import type { Work } from '../../../work.ts';
import { stopAnswerClock } from '../answer-clock.ts';
import { takeStep } from '../take-step.ts';

type Closing = {
  readonly incidentId: string;
  readonly version: number;
  readonly text: string;
  readonly acknowledged: readonly string[];
  /** What is not done, as the one who closes has said. */
  readonly leaves: readonly ClosingBlocker[];
  readonly leavesReason?: string | undefined;
};

/**
 * Close a report with words to the one who sent it: what was done, and why it ends here. What is not done is left
 * knowingly and with a reason that the people of the event can read; a question that waits is taken back.
 * @throws {DomainError} `closing_blocked`, `reason_required`, and what every step may refuse.
 */
export function closeIncident(work: Work, { leaves, leavesReason: reason, ...closing }: Closing): Promise<void> {
  return takeStep(work, { ...closing, ability: 'close' }, ({ facts }) => {
    const blockers = closingGate(facts);
    checkClosing({ blockers, leaves, reason });
    const { at, ...clock } = stopAnswerClock(facts, work.now);
    return {
      ...clock,
      alsoWrites: reason && blockers.length > 0 ? { kind: 'left_undone_reason', text: reason } : undefined,
      details: blockers.length > 0 ? { left: blockers.join(' ') } : {},
      set: { closedAt: work.now, firstAnswerAt: at, askedOn: null },
    };
  });
}
