import { z } from 'zod';
import { INCIDENT_STATUSES } from '../../incident/index.ts';
import { UNIT_KINDS } from '../../org-tree/index.ts';
import { codeSchema, severitySchema } from '../../schema/index.ts';
import { answersSchema } from '../../theme/schema/index.ts';
import { VIOLENCE_QUESTION_SET } from '../../theme/violence/index.ts';
import { dutyPersonSchema, otherEventsSchema, talliedCountSchema } from './duty-person.schema.ts';
import { countableDaySchema, instantSchema } from './instant.schema.ts';
import { toldOfEventSchema } from './told-of-event.schema.ts';

/** Those who may be away from what would be theirs. */
const awayRoleSchema = z.enum([
  'unit_leader',
  'agency_director',
  'division_director',
  'municipal_director',
  'hr_adviser',
]);

/** Everything that duties go by: what was told of the event, what is known since, and who is there. */
export const dutyFactsSchema = toldOfEventSchema.extend({
  unitKind: codeSchema(UNIT_KINDS),
  /** Type of the node right above the unit. */
  parentType: z.enum(['agency', 'division', 'municipality']).default('agency'),
  status: codeSchema(INCIDENT_STATUSES).default('submitted'),
  occurredOn: countableDaySchema,
  /** Null only for a draft. */
  receivedAt: instantSchema.nullable(),
  severityAssessed: severitySchema.nullable().default(null),
  assessedAt: instantSchema.nullable().default(null),
  answers: answersSchema(VIOLENCE_QUESTION_SET, []).prefault({}),
  affected: z.array(dutyPersonSchema).min(1),
  handling: z
    .strictObject({
      offenceSuspected: z.boolean().default(false),
      riskAssessmentOutdated: z.boolean().default(false),
    })
    .prefault({}),
  intervention: z
    .strictObject({
      repeatedSamePupil: z.boolean().default(false),
      particularlySerious: z.boolean().default(false),
    })
    .prefault({}),
  /** The other events of the same series; null when it belongs to none. */
  series: z.strictObject({ otherEvents: otherEventsSchema }).nullable().default(null),
  talliedCount: talliedCountSchema,
  dangerNotice: z.strictObject({ givenAt: instantSchema }).nullable().default(null),
  stopOrder: z.strictObject({ at: instantSchema }).nullable().default(null),
  away: z
    .array(
      z.strictObject({ role: awayRoleSchema, from: countableDaySchema, to: countableDaySchema, deputy: z.boolean() }),
    )
    .default([]),
});

/** The facts of one event, with everything that was left out filled in. */
export type DutyFacts = z.output<typeof dutyFactsSchema>;

/** What duties need to know of one affected employee. */
export type DutyPerson = DutyFacts['affected'][number];
