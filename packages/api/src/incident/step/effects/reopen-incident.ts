import { CLOCK_EFFECTS } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Reopening = {
  readonly incidentId: string;
  readonly version: number;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/** Somebody it concerns is not done with it, or its handler closed it too soon: it goes back to being handled. */
export function reopenIncident(work: Work, { reason, ...step }: Reopening): Promise<void> {
  return takeStep(work, { ...step, ability: 'reopen', text: reason }, CLOCK_EFFECTS.reopen);
}
