import type { IncidentFacts } from '../../shape/index.ts';
import { type ClosingBlocker, checkClosing, closingGate } from '../../work/closing-gate.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';

/** What is not done when a report is closed, as the one who closes has said, and why. */
export type Left = { readonly leaves: readonly ClosingBlocker[]; readonly leavesReason?: string | undefined };

/**
 * What closing does. What is not done is left knowingly, with a reason that the people of the event can read; a question
 * that waits is taken back.
 * @throws {DomainError} `closing_blocked`, `reason_required`.
 */
export function closeEffect(
  facts: IncidentFacts,
  { leaves, leavesReason: reason }: Left,
  { now }: Pick<Recording, 'now'>,
): StepEffect {
  const blockers = closingGate(facts);
  checkClosing({ blockers, leaves, reason });
  return {
    answers: true,
    alsoWrites: reason && blockers.length > 0 ? { kind: 'left_undone_reason', text: reason } : undefined,
    details: blockers.length > 0 ? { left: blockers.join(' ') } : {},
    set: { closedAt: now, askedOn: null },
  };
}
