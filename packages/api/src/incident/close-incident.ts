import type { Work } from '../work.ts';
import { stopAnswerClock } from './answer-clock.ts';
import { takeStep } from './take-step.ts';

type Closing = {
  readonly incidentId: string;
  readonly version: number;
  readonly text: string;
  readonly acknowledged: readonly string[];
};

/** Close a report with words to the one who sent it: what was done, and why it ends here. */
export function closeIncident(work: Work, closing: Closing): Promise<void> {
  return takeStep(work, { ...closing, ability: 'close' }, ({ facts }) => {
    const { at, ...clock } = stopAnswerClock(facts, work.now);
    return { ...clock, set: { closedAt: work.now, firstAnswerAt: at, askedOn: null } };
  });
}
