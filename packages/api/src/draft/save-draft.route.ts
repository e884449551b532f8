import { incidentDraftSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { saveDraft } from './save-draft.ts';

export const saveDraftRoute = municipalityProcedure
  .input(
    z.strictObject({
      draftId: z.uuid(),
      content: incidentDraftSchema,
      basedOn: z.int32().min(1).nullable().default(null),
    }),
  )
  .output(z.strictObject({ savedAt: z.iso.datetime(), version: z.int32() }))
  .mutation(async ({ ctx, input }) => ({ version: await saveDraft(ctx, input), savedAt: ctx.now.toISOString() }));
