import { incidentDraftSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { saveDraft } from './save-draft.ts';

/** More than anybody writes: the version after it is stored too, and the column ends at 2³¹ − 1. */
const LAST_BASE = 1_000_000_000;

export const saveDraftRoute = municipalityProcedure
  .input(
    z.strictObject({
      draftId: z.uuid(),
      content: incidentDraftSchema,
      basedOn: z.int32().min(1).max(LAST_BASE).nullable().default(null),
    }),
  )
  .output(z.strictObject({ savedAt: z.iso.datetime(), version: z.int32() }))
  .mutation(async ({ ctx, input }) => ({ version: await saveDraft(ctx, input), savedAt: ctx.now.toISOString() }));
