import { SUBJECT_TYPES } from '@vern/domain/nouns';
import { codeSchema } from '@vern/domain/schema';
import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';

export const listNoticesRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      notices: z.array(
        z.strictObject({
          id: z.uuid(),
          /** What there is to tell; the words are the screen's. */
          topic: z.string(),
          subject: z.strictObject({ type: z.enum(SUBJECT_TYPES), id: z.uuid() }),
          /** Whether the report is the reader's own. */
          isOwn: z.boolean(),
          /** What the report is about, when one may see it. */
          about: z.strictObject({ kinds: z.array(codeSchema(INCIDENT_KINDS)), occurredOn: z.iso.date() }).nullable(),
          createdAt: z.iso.datetime(),
          isRead: z.boolean(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const notices = await ctx.ports.notices.list(ctx.scope);
    return {
      notices: notices.map(({ id, topic, subject, isOwn, about, createdAt, readAt }) => ({
        id,
        topic,
        subject: { ...subject },
        isOwn,
        about: about && { ...about, kinds: [...about.kinds] },
        createdAt: createdAt.toISOString(),
        isRead: readAt !== null,
      })),
    };
  });
