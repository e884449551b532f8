import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentRowSchema } from './incident-view.schema.ts';
import { listMine, NEWS } from './list-mine.ts';
import { presentIncidentRow } from './present-incident-row.ts';

export const listMineRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      rows: z.array(incidentRowSchema.extend({ news: z.enum(NEWS).nullable(), hasOpenQuestion: z.boolean() })),
    }),
  )
  .query(async ({ ctx }) => {
    const mine = await listMine(ctx);
    return {
      rows: mine.map(({ facts, news }) => ({
        ...presentIncidentRow(ctx, facts),
        news,
        hasOpenQuestion: facts.askedOn !== null,
      })),
    };
  });
