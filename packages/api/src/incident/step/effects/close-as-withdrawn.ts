import type { Work } from '../../../work.ts';
import { countDeltas } from '../../record/count-deltas.ts';
import { stopAnswerClock } from '../answer-clock.ts';
import { takeStep } from '../take-step.ts';

type Closing = {
  readonly incidentId: string;
  readonly version: number;
  readonly reason: string;
  readonly acknowledged: readonly string[];
};

/** Close a report that its reporter wants taken back after it was received. The people of the event are told why. */
export function closeAsWithdrawn(work: Work, { reason, ...step }: Closing): Promise<void> {
  return takeStep(work, { ...step, ability: 'closeAsWithdrawn', text: reason }, ({ facts }) => {
    const { at, ...clock } = stopAnswerClock(facts, work.now);
    return {
      ...clock,
      set: { closedAt: work.now, firstAnswerAt: at, askedOn: null },
      deltas: countDeltas(facts, -1, work.now, work.newId),
    };
  });
}
