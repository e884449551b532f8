import type { Work } from '../../../work.ts';
import { countDeltas } from '../../record/count-deltas.ts';
import { takeStep } from '../take-step.ts';

type Withdrawal = {
  readonly incidentId: string;
  readonly version: number;
  readonly reason?: string | undefined;
  readonly acknowledged: readonly string[];
};

/** Take back one's own report, as long as nobody has received it. It is counted no more. */
export function withdrawIncident(work: Work, { reason, ...step }: Withdrawal): Promise<void> {
  return takeStep(work, { ...step, ability: 'withdraw', text: reason }, ({ facts }) => ({
    set: { closedAt: work.now },
    deltas: countDeltas(facts, -1, work.now, work.newId),
  }));
}
