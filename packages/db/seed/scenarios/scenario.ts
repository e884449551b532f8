import type { CalendarDay } from '@vern/domain/calendar';
import type { KnownTruth } from '../incidents/known-truth.ts';
import type { OrganisationRows } from '../organisation/organisation-rows.ts';
import type { Random } from '../random/create-random.ts';
import type { Batch } from '../rows.ts';

/** What a scenario is made from; the same input makes the same rows. */
export interface ScenarioInput {
  readonly random: Random;
  /** Now, in the made-up world: nothing lies after it. */
  readonly asOf: Date;
  /** The calendar day of `asOf` in Norway. */
  readonly today: CalendarDay;
  readonly truth: KnownTruth;
}

/** A municipality with its people, and its reports in parts that are written one after the other. */
export interface Scenario {
  readonly name: string;
  readonly organisation: OrganisationRows;
  /** Parts with the share of the whole that is done after each, above 0 up to 1. */
  parts(): Iterable<{ readonly batches: readonly Batch[]; readonly done: number }>;
}

export type BuildScenario = (input: ScenarioInput) => Scenario;
