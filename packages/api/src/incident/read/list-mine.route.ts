import { z } from 'zod';
import { pageKeySchema, presentPageKey } from '../../page/page-key.ts';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentRowSchema } from './incident-view.schema.ts';
import { listMine, NEWS } from './list-mine.ts';
import { presentIncidentRow } from './present-incident-row.ts';

const row = incidentRowSchema.extend({ news: z.enum(NEWS).nullable(), hasOpenQuestion: z.boolean() });

export const listMineRoute = municipalityProcedure
  .input(
    z.strictObject({
      before: pageKeySchema
        .refine(({ due }) => due === null)
        .nullable()
        .default(null),
      pageSize: z.int().min(1).max(100).default(30),
    }),
  )
  .output(z.strictObject({ rows: z.array(row), next: z.string().nullable(), total: z.int().min(0) }))
  .query(async ({ ctx, input }) => {
    const { mine, next, total } = await listMine(ctx, input);
    const rows = mine.map(({ facts, news }) => ({
      ...presentIncidentRow(ctx, facts),
      news,
      hasOpenQuestion: facts.askedOn !== null,
    }));
    return { rows, next: next && presentPageKey(next), total };
  });
