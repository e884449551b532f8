import { z } from 'zod';
import { affectedPersonSchema } from '../../incident/schema/index.ts';
import { severitySchema } from '../../schema/index.ts';
import { countableDaySchema, instantSchema } from './instant.schema.ts';

/** Most events that one line can stand for: a shift of many small ones is told as a number. */
const countSchema = z.int().min(1).max(100);

/** Other events, as far as patterns go: when, how serious, and how many the line stands for. */
export const otherEventsSchema = z.array(
  z.strictObject({ occurredOn: countableDaySchema, severity: severitySchema, count: countSchema.default(1) }),
);

/** How many events one report stands for. */
export const talliedCountSchema = countSchema.default(1);

/** How much of the work the employee is away from. */
const absenceDegreeSchema = z.enum(['full', 'partial']);

/** The leader's answer to whether the injury is serious: it is asked, and never worked out. */
const seriousInjurySchema = z.enum(['yes', 'no', 'unknown']);

/** What duties need to know of one affected employee: what the report tells, and what is learned of it later. */
export const dutyPersonSchema = affectedPersonSchema.extend({
  personId: z.uuid().nullable(),
  absence: affectedPersonSchema.shape.absence.default('unknown'),
  injuredBodyParts: affectedPersonSchema.shape.injuredBodyParts.default([]),
  injuryKind: affectedPersonSchema.shape.injuryKind.default(null),
  firstAidGiven: affectedPersonSchema.shape.firstAidGiven.default(null),
  sawDoctor: affectedPersonSchema.shape.sawDoctor.default(null),
  died: z.boolean().default(false),
  seriousInjury: seriousInjurySchema.default('unknown'),
  /** When the employer knew of the injury; the receipt when null. */
  injuryKnownAt: instantSchema.nullable().default(null),
  /** When the employer knew that it is serious; `injuryKnownAt` when null. */
  seriousInjuryKnownAt: instantSchema.nullable().default(null),
  /** When the injury was established; the day of the event when null. */
  establishedOn: countableDaySchema.nullable().default(null),
  absenceFrom: countableDaySchema.nullable().default(null),
  /** Null while it has not ended. */
  absenceTo: countableDaySchema.nullable().default(null),
  absenceDegree: absenceDegreeSchema.default('full'),
  /** Wants the injury reported to NAV whatever it looks like. */
  wantsNavReport: z.boolean().default(false),
  /** This employee's other events. */
  loadEvents: otherEventsSchema.default([]),
  /** The employee wants the leader to know of the load. */
  loadShared: z.boolean().default(false),
});
