import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

export const listNoticesRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      notices: z.array(
        z.strictObject({
          id: z.uuid(),
          /** What happened; the words are the screen's. */
          kind: z.string(),
          incidentId: z.uuid().nullable(),
          createdAt: z.iso.datetime(),
          isRead: z.boolean(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const notices = await ctx.ports.notices.list(ctx.scope);
    return {
      notices: notices.map(({ id, kind, incidentId, createdAt, readAt }) => ({
        id,
        kind,
        incidentId,
        createdAt: createdAt.toISOString(),
        isRead: readAt !== null,
      })),
    };
  });
