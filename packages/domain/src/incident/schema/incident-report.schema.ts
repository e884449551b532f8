import { z } from 'zod';
import { INCIDENT_KINDS } from '../codes/incident-kind.ts';
import { LOCATIONS } from '../codes/location.ts';
import { OCCURRED_PRECISIONS } from '../codes/occurred-precision.ts';
import { PERPETRATOR_ROLES } from '../codes/perpetrator-role.ts';
import { affectedPersonSchema } from './affected-person.schema.ts';
import {
  acknowledgedWordsSchema,
  calendarDaySchema,
  clockTimeSchema,
  codeSchema,
  codesSchema,
  severitySchema,
  statementTextSchema,
} from './fields.ts';
import { violenceAnswersSchema } from './violence-answers.schema.ts';

/** Most employees one report can be about. */
export const MAX_AFFECTED = 20;

/** Every field of a report, without the defaults: a draft must not answer for anybody. */
export const incidentReportFields = z.strictObject({
  /** The versions the form was made with, so that what was asked is kept. */
  theme: z.literal('violence_and_threats'),
  questionSetVersion: z.int().min(1),
  codeListVersion: z.int().min(1),
  /** The unit it happened at. */
  unitId: z.uuid(),
  /** The department or team, when there is one. */
  departmentId: z.uuid().nullable(),
  /** Calendar day in Norway. "Not in the future" needs a clock: see `checkOccurred`. */
  occurredOn: calendarDaySchema,
  /** Wall clock in Norway; null when only the day is known. */
  occurredTime: clockTimeSchema.nullable(),
  /** How exactly the time is known. */
  occurredPrecision: codeSchema(OCCURRED_PRECISIONS),
  /** Where. */
  location: codeSchema(LOCATIONS),
  /** What happened; at least one kind. */
  kinds: codesSchema(INCIDENT_KINDS).min(1),
  /** Who did it, as a role. */
  perpetratorRole: codeSchema(PERPETRATOR_ROLES),
  /** How serious the reporter finds it; the floor may raise it. */
  severitySelf: severitySchema,
  /** Everybody it happened to; one person for most reports. */
  affected: z.array(affectedPersonSchema).min(1).max(MAX_AFFECTED),
  /** What the theme asks on top. */
  answers: violenceAnswersSchema,
  /** Free text without names; may be absent. */
  description: statementTextSchema.optional(),
  /** The writer's answers to the name guard. */
  acknowledged: acknowledgedWordsSchema,
  /** No name to the safety representative. */
  hideNameFromSafetyRep: z.boolean(),
  /** The earlier report this one continues, for "again, same situation". */
  continuesIncidentId: z.uuid().nullable(),
});

const fields = incidentReportFields.shape;

/** What a reporter sends. Status, municipality, reporter, receipt time and floor come from the server. */
export const incidentReportSchema = incidentReportFields
  .extend({
    departmentId: fields.departmentId.default(null),
    occurredTime: fields.occurredTime.default(null),
    answers: fields.answers.default({}),
    acknowledged: fields.acknowledged.default([]),
    hideNameFromSafetyRep: fields.hideNameFromSafetyRep.default(false),
    continuesIncidentId: fields.continuesIncidentId.default(null),
  })
  .superRefine((report, ctx) => {
    const isDayOnly = report.occurredPrecision === 'day_only';
    if (isDayOnly !== (report.occurredTime === null)) {
      ctx.addIssue({
        code: 'custom',
        path: ['occurredTime'],
        message: isDayOnly ? 'time_without_precision' : 'time_missing',
      });
    }
    const persons = report.affected.map(({ personId }) => personId);
    if (new Set(persons).size !== persons.length)
      ctx.addIssue({ code: 'custom', path: ['affected'], message: 'person_twice' });
  });

/** A complete report. */
export type IncidentReport = z.infer<typeof incidentReportSchema>;

/** A complete report as the form sends it: fields with a default may be left out. */
export type IncidentReportInput = z.input<typeof incidentReportSchema>;
