import { z } from 'zod';
import { affectedPersonSchema } from './affected-person.schema.ts';
import { acknowledgedSchema, clockTimeSchema } from './fields.ts';
import {
  type IncidentReport,
  incidentReportFields,
  incidentReportSchema,
  MAX_AFFECTED,
} from './incident-report.schema.ts';

/** "Again, same situation": only what is new is asked, the rest is taken from the earlier report. */
export const seriesContinuationSchema = incidentReportFields
  .pick({
    occurredOn: true,
    occurredPrecision: true,
    kinds: true,
    severitySelf: true,
    description: true,
  })
  .extend({
    occurredTime: clockTimeSchema.nullable().default(null),
    acknowledged: acknowledgedSchema,
    continuesIncidentId: z.uuid(),
    affected: z.array(affectedPersonSchema).min(1).max(MAX_AFFECTED),
  });

/** What is asked again. */
export type SeriesContinuation = z.infer<typeof seriesContinuationSchema>;

/** What the earlier report lends: the situation, and nothing about what it did to anybody. */
export type SeriesSource = Pick<
  IncidentReport,
  | 'theme'
  | 'questionSetVersion'
  | 'codeListVersion'
  | 'unitId'
  | 'departmentId'
  | 'location'
  | 'perpetratorRole'
  | 'hideNameFromSafetyRep'
> & { readonly answers: Pick<IncidentReport['answers'], 'ageBand' | 'situation'> };

/**
 * The full report that a continuation stands for.
 *
 * @throws {z.ZodError} If the two together are no valid report.
 */
export function continueReport(source: SeriesSource, continuation: SeriesContinuation): IncidentReport {
  const { ageBand, situation } = source.answers;
  return incidentReportSchema.parse({ ...source, ...continuation, answers: { ageBand, situation } });
}
