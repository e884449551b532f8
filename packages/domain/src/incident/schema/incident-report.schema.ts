import { z } from 'zod';
import { schemasOf, TOLD, TOLD_PLACE } from '../shape/index.ts';
import { affectedPersonSchema } from './affected-person.schema.ts';
import { acknowledgedWordsSchema, statementTextSchema } from './fields.ts';
import { violenceAnswersSchema } from './violence-answers.schema.ts';

/** Most employees one report can be about. */
export const MAX_AFFECTED = 20;

/** Every field of a report, without the defaults: a draft must not answer for anybody. */
export const incidentReportFields = z.strictObject({
  ...schemasOf(TOLD),
  ...schemasOf(TOLD_PLACE),
  /** Everybody it happened to; one person for most reports. */
  affected: z.array(affectedPersonSchema).min(1).max(MAX_AFFECTED),
  /** What the theme asks on top. */
  answers: violenceAnswersSchema,
  /** Free text without names; may be absent. */
  description: statementTextSchema.optional(),
  /** The writer's answers to the name guard. */
  acknowledged: acknowledgedWordsSchema,
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
