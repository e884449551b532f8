import { MOST_NOTICES } from '@vern/domain/notification/ports';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

export const markNoticesReadRoute = municipalityProcedure
  .input(z.strictObject({ noticeIds: z.array(z.uuid()).min(1).max(MOST_NOTICES) }))
  .output(z.strictObject({}))
  .mutation(async ({ ctx, input }) => {
    await ctx.ports.notices.markRead(ctx.scope, input.noticeIds, ctx.now);
    return {};
  });
