import { z } from 'zod';
import { type QuestionSet, THEMES, type Theme } from '../../theme/index.ts';
import { answersSchema } from '../../theme/schema/index.ts';
import { schemasOf, TOLD, TOLD_PLACE, toldOf } from '../shape/index.ts';
import { personSchemaOf } from './affected-person.schema.ts';
import { acknowledgedWordsSchema, statementTextSchema } from './texts.ts';

/** Most employees one report can be about. */
export const MAX_AFFECTED = 20;

/** Every field of a report of a theme, without the defaults: a draft must not answer for anybody. */
export function reportFieldsOf<const T extends Theme>(theme: T) {
  return z.strictObject({
    ...schemasOf(toldOf(theme)),
    ...schemasOf(TOLD_PLACE),
    /** Everybody it happened to; one person for most reports. */
    affected: z.array(personSchemaOf(theme)).min(1).max(MAX_AFFECTED),
    /** What the theme asks on top. */
    answers: answersSchema<LastSet<T>>(theme.questionSets.at(-1) as LastSet<T>, ['in_report']),
    /** Free text without names; may be absent. */
    description: statementTextSchema.optional(),
    /** The writer's answers to the name guard. */
    acknowledged: acknowledgedWordsSchema,
    /** The earlier report this one continues, for "again, same situation". */
    continuesIncidentId: z.uuid().nullable(),
  });
}

type LastSet<T extends Theme> = T['questionSets'] extends readonly [...unknown[], infer S extends QuestionSet]
  ? S
  : QuestionSet;

/**
 * What a reporter sends about a theme. Status, municipality, reporter, receipt time and floor come from the server.
 */
export function reportSchemaOf<const T extends Theme>(theme: T) {
  const fields = reportFieldsOf(theme);
  return fields
    .extend({
      departmentId: TOLD_PLACE.departmentId.schema.default(null),
      occurredTime: TOLD.occurredTime.schema.default(null),
      answers: fields.shape.answers.prefault({} as never),
      acknowledged: acknowledgedWordsSchema.default([]),
      hideNameFromSafetyRep: TOLD.hideNameFromSafetyRep.schema.default(false),
      continuesIncidentId: z.uuid().nullable().default(null),
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
}

/** What is sent about the theme that ships. */
export const incidentReportSchema = reportSchemaOf(THEMES.violence_and_threats);

/** A complete report. */
export type IncidentReport = z.infer<typeof incidentReportSchema>;

/** A complete report as the form sends it: fields with a default may be left out. */
export type IncidentReportInput = z.input<typeof incidentReportSchema>;

/** A complete report of any theme: its codes are those of the theme's own lists. */
export type ThemedReport = Omit<z.infer<ReturnType<typeof reportSchemaOf<Theme>>>, 'answers'> & {
  readonly answers: Readonly<Record<string, unknown>>;
};
