import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { finishedKeySchema, presentFinishedKey } from './finished-key.ts';
import { listFinishedMeasures } from './list-finished-measures.ts';
import { ownMeasureSchema } from './own-measure.schema.ts';
import { presentOwnMeasure } from './present-measure.ts';

export const listFinishedMeasuresRoute = municipalityProcedure
  .input(z.strictObject({ before: finishedKeySchema.nullable().default(null) }))
  .output(z.strictObject({ measures: z.array(ownMeasureSchema), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const { measures, next } = await listFinishedMeasures(ctx, input);
    return {
      measures: measures.map((measure) => presentOwnMeasure(ctx, measure)),
      next: next && presentFinishedKey(next),
    };
  });
