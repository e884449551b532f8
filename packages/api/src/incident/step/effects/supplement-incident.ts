import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Addendum = {
  readonly incidentId: string;
  readonly version: number;
  readonly text: string;
  readonly acknowledged: readonly string[];
};

/** Add to what was reported. The first words stand as they were written. */
export function supplementIncident(work: Work, addendum: Addendum): Promise<void> {
  return takeStep(work, { ...addendum, ability: 'supplement' });
}
