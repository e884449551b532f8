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
  /** How many reports, where the scenario lets one choose. */
  readonly incidents: number;
}

/** What is written at a time: rows, then statements that make rows of their own. */
export interface ScenarioPart {
  readonly batches: readonly Batch[];
  readonly statements?: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
  /** Share of the whole that is done afterwards, above 0 up to 1. */
  readonly done: number;
}

/** A municipality with its people, and its reports in parts that are written one after the other. */
export interface Scenario {
  readonly name: string;
  readonly organisation: OrganisationRows;
  parts(): Iterable<ScenarioPart>;
  /** Leave the audit to the sealer: chaining millions of entries takes longer than making them. */
  readonly isUnsealed?: boolean;
}

export type BuildScenario = (input: ScenarioInput) => Scenario;
