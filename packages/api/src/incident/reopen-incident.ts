import type { Work } from '../work.ts';
import { takeStep } from './take-step.ts';

type Reopening = {
  readonly incidentId: string;
  readonly version: number;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/** The reporter is not done with it: the report goes back to being handled. */
export function reopenIncident(work: Work, { reason, ...step }: Reopening): Promise<void> {
  return takeStep(work, { ...step, ability: 'reopen', text: reason }, () => ({ set: { closedAt: null } }));
}
