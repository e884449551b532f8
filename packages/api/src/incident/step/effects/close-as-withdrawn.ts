import { CLOCK_EFFECTS } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Closing = {
  readonly incidentId: string;
  readonly version: number;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/** Close a report that its reporter wants taken back after it was received. The people of the event are told why. */
export function closeAsWithdrawn(work: Work, { reason, ...step }: Closing): Promise<void> {
  return takeStep(work, { ...step, ability: 'closeAsWithdrawn', text: reason }, () =>
    CLOCK_EFFECTS.closeAsWithdrawn(work),
  );
}
