import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

export const listSessionsRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      sessions: z.array(
        z.strictObject({
          id: z.uuid(),
          device: z.string(),
          createdAt: z.iso.datetime(),
          lastSeenAt: z.iso.datetime(),
          isThisOne: z.boolean(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const sessions = await ctx.ports.sessions.list(ctx.scope, ctx.now, ctx.idleSince);
    return {
      sessions: sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
        id,
        device,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        isThisOne: id === ctx.session.sessionId,
      })),
    };
  });
