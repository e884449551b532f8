import type { z } from 'zod';
import { affectedPersonSchema } from './affected-person.schema.ts';
import { incidentReportFields } from './incident-report.schema.ts';

/**
 * A report on its way: any field may be missing, none may be wrong. Saved from the first tap; free text joins it only
 * after the name guard has been answered.
 */
export const incidentDraftSchema = incidentReportFields
  .extend({ affected: affectedPersonSchema.partial().array().max(20) })
  .partial();

/** A draft. */
export type IncidentDraft = z.infer<typeof incidentDraftSchema>;
