import { incidentDraftSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { saveDraft } from './save-draft.ts';

export const saveDraftRoute = municipalityProcedure
  .input(z.strictObject({ draftId: z.uuid(), content: incidentDraftSchema }))
  .output(z.strictObject({ savedAt: z.iso.datetime() }))
  .mutation(async ({ ctx, input }) => ({ savedAt: (await saveDraft(ctx, input)).toISOString() }));
