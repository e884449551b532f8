import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { finishOwnMeasure } from './finish-own-measure.ts';
import { listOwnMeasures } from './list-own-measures.ts';
import { ownMeasuresSchema } from './own-measure.schema.ts';

export const finishOwnMeasureRoute = municipalityProcedure
  .input(z.strictObject({ measureId: z.uuid(), version: z.int32().min(1) }))
  .output(ownMeasuresSchema)
  .mutation(async ({ ctx, input }) => {
    await finishOwnMeasure(ctx, input);
    return { measures: await listOwnMeasures(ctx) };
  });
