import type { AgeBand, Situation } from '../theme/violence/index.ts';

/**
 * Reports of the same situation at one unit. It answers "again?" without saying who: a running number and codes, and no
 * field that a pupil's name, initials or case number could be written in.
 */
export type IncidentSeries = {
  readonly id: string;
  readonly unitId: string;
  /** Counts from 1 within the unit. */
  readonly number: number;
  readonly ageBand: AgeBand | null;
  readonly situation: Situation | null;
};
