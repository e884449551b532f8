import type { z } from 'zod';
import { affectedPersonFields } from './affected-person.schema.ts';
import { incidentReportFields, MAX_AFFECTED } from './incident-report.schema.ts';

/**
 * A report on its way: any field may be missing, none may be wrong, and none is filled in. Saved from the first tap; free text joins it only
 * after the name guard has been answered.
 */
export const incidentDraftSchema = incidentReportFields
  .extend({ affected: affectedPersonFields.partial().array().max(MAX_AFFECTED) })
  .partial();

/** A draft. */
export type IncidentDraft = z.infer<typeof incidentDraftSchema>;
