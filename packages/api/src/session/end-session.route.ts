import { DomainError } from '@vern/domain/errors';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

export const endSessionRoute = municipalityProcedure
  .input(z.strictObject({ sessionId: z.uuid() }))
  .output(z.strictObject({}))
  .mutation(async ({ ctx, input }) => {
    const ended = await ctx.ports.sessions.end(ctx.scope, input.sessionId, ctx.now);
    if (!ended) throw new DomainError('not_found', { id: input.sessionId });
    return {};
  });
