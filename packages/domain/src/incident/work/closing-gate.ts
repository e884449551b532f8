import type { CalendarDay } from '../../calendar/index.ts';
import { DomainError } from '../../errors.ts';
import { type CodeOf, defineCodeTable } from '../../locale/index.ts';
import type { Severity } from '../../severity/index.ts';
import { owesTalk, type TalkHeld } from './owes-talk.ts';

/** What is not done when somebody wants to close a report. */
export const CLOSING_BLOCKERS = defineCodeTable('incident.closingBlockers', '2020-01-01', {
  not_talked: { label: 'Ingen har skrevet at dere har snakket sammen' },
  not_assessed: { label: 'Ingen har vurdert hvor alvorlig det er' },
  open_question: { label: 'Et spørsmål venter på svar. Det blir trukket tilbake når saken lukkes' },
  open_measure: { label: 'Et tiltak er ikke gjennomført' },
});

/** Code of something that is not done. */
export type ClosingBlocker = CodeOf<typeof CLOSING_BLOCKERS>;

/** What decides whether a report is ready to be closed. */
export type ClosingFacts = TalkHeld & {
  readonly severityAssessed: Severity | null;
  readonly askedOn: CalendarDay | null;
  readonly measureDueOn: CalendarDay | null;
};

/** What stands between a report and its closing, in the table's order; empty when it is ready. */
export function closingGate(facts: ClosingFacts): readonly ClosingBlocker[] {
  const { severityAssessed, askedOn, measureDueOn } = facts;
  const isThere: Readonly<Record<ClosingBlocker, boolean>> = {
    not_talked: owesTalk(facts),
    not_assessed: severityAssessed === null,
    open_question: askedOn !== null,
    open_measure: measureDueOn !== null,
  };
  return CLOSING_BLOCKERS.codes.filter((code) => isThere[code]);
}

/** Whether leaving it undone takes a reason: all but a question, which is taken back with the closing. */
export function needsReasonToLeave(blocker: ClosingBlocker): boolean {
  return blocker !== 'open_question';
}

/**
 * Nothing is left undone unseen: who closes has said so of each thing, and why.
 *
 * @throws {DomainError} `closing_blocked` with what was not said, or `reason_required`.
 */
export function checkClosing(closing: {
  readonly blockers: readonly ClosingBlocker[];
  /** What the one who closes knows of and leaves. */
  readonly leaves: readonly ClosingBlocker[];
  readonly reason: string | undefined;
}): void {
  const { blockers, leaves, reason } = closing;
  const unsaid = blockers.filter((each) => !leaves.includes(each));
  if (unsaid.length > 0) throw new DomainError('closing_blocked', { blockers: unsaid.join(' ') });
  if (blockers.some(needsReasonToLeave) && !reason?.trim())
    throw new DomainError('reason_required', { action: 'close' });
}
