import { incidentDraftSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { listDrafts } from './list-drafts.ts';

export const listDraftsRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      drafts: z.array(
        z.strictObject({
          id: z.uuid(),
          content: incidentDraftSchema,
          updatedAt: z.iso.datetime(),
          version: z.int(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const drafts = await listDrafts(ctx);
    return {
      drafts: drafts.map(({ id, content, updatedAt, version }) => ({
        id,
        content,
        updatedAt: updatedAt.toISOString(),
        version,
      })),
    };
  });
