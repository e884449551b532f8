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
          /** Whether the report is one's own. */
          isOwn: z.boolean(),
          createdAt: z.iso.datetime(),
          isRead: z.boolean(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const notices = await ctx.ports.notices.list(ctx.scope);
    return {
      notices: notices.map(({ id, kind, incidentId, isOwn, createdAt, readAt }) => ({
        id,
        kind,
        incidentId,
        isOwn,
        createdAt: createdAt.toISOString(),
        isRead: readAt !== null,
      })),
    };
  });
