import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { listOwnMeasures } from './list-own-measures.ts';
import { ownMeasureSchema } from './own-measure.schema.ts';
import { presentOwnMeasure } from './present-measure.ts';

const count = z.int().min(0);

export const listOwnMeasuresRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(z.strictObject({ open: z.array(ownMeasureSchema), openCount: count, finishedCount: count }))
  .query(async ({ ctx }) => {
    const { open, counts } = await listOwnMeasures(ctx);
    return {
      open: open.map((measure) => presentOwnMeasure(ctx, measure)),
      openCount: counts.open,
      finishedCount: counts.finished,
    };
  });
