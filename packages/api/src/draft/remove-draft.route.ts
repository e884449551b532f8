import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

export const removeDraftRoute = municipalityProcedure
  .input(z.strictObject({ draftId: z.uuid() }))
  .output(z.strictObject({}))
  .mutation(async ({ ctx, input }) => {
    await ctx.ports.drafts.remove(ctx.scope, input.draftId);
    return {};
  });
