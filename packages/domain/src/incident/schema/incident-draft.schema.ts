import type { z } from 'zod';
import { THEMES } from '../../theme/index.ts';
import { personFieldsOf } from './affected-person.schema.ts';
import { MAX_AFFECTED, reportFieldsOf } from './incident-report.schema.ts';

/**
 * A report on its way: any field may be missing, none may be wrong, and none is filled in. Saved from the first tap; free text joins it only
 * after the name guard has been answered.
 */
export const incidentDraftSchema = reportFieldsOf(THEMES.violence_and_threats)
  .extend({ affected: personFieldsOf(THEMES.violence_and_threats).partial().array().max(MAX_AFFECTED) })
  .partial();

/** A draft. */
export type IncidentDraft = z.infer<typeof incidentDraftSchema>;
