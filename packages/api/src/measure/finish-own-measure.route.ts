import { municipalityProcedure } from '../procedures.ts';
import { finishOwnMeasure } from './finish-own-measure.ts';
import { changedMeasureSchema, ownMeasureInput } from './own-measure.schema.ts';
import { presentOwnMeasure } from './present-own-measure.ts';

export const finishOwnMeasureRoute = municipalityProcedure
  .input(ownMeasureInput)
  .output(changedMeasureSchema)
  .mutation(async ({ ctx, input }) => ({ measure: presentOwnMeasure(ctx, await finishOwnMeasure(ctx, input)) }));
