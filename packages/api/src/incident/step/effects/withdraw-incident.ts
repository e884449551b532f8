import { CLOCK_EFFECTS } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Withdrawal = {
  readonly incidentId: string;
  readonly version: number;
  readonly reason?: string | undefined;
  readonly acknowledged: readonly string[];
};

/** Take back one's own report, as long as nobody has received it. It is counted no more. */
export function withdrawIncident(work: Work, { reason, ...step }: Withdrawal): Promise<void> {
  return takeStep(work, { ...step, ability: 'withdraw', text: reason }, () => CLOCK_EFFECTS.withdraw(work));
}
