import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { incidentRowSchema } from './incident-view.schema.ts';
import { listMine } from './list-mine.ts';
import { presentIncidentRow } from './present-incident-row.ts';

export const listMineRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(
    z.strictObject({ rows: z.array(incidentRowSchema.extend({ hasNews: z.boolean(), hasOpenQuestion: z.boolean() })) }),
  )
  .query(async ({ ctx }) => {
    const mine = await listMine(ctx);
    return {
      rows: mine.map(({ facts, hasNews }) => ({
        ...presentIncidentRow(ctx, facts),
        hasNews,
        hasOpenQuestion: facts.askedOn !== null,
      })),
    };
  });
