import type { Condition } from './conditions.table.ts';

/** When something applies: any of these lists, all of whose conditions hold. Data, so that it can be read, stored and printed. */
export type Trigger = readonly (readonly Condition[])[];

/** Of every report. */
export const ALWAYS: Trigger = [[]];
