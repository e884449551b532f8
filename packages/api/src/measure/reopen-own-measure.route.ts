import { municipalityProcedure } from '../procedures.ts';
import { changedMeasureSchema, ownMeasureInput } from './own-measure.schema.ts';
import { presentOwnMeasure } from './present-own-measure.ts';
import { reopenOwnMeasure } from './reopen-own-measure.ts';

export const reopenOwnMeasureRoute = municipalityProcedure
  .input(ownMeasureInput)
  .output(changedMeasureSchema)
  .mutation(async ({ ctx, input }) => ({ measure: presentOwnMeasure(ctx, await reopenOwnMeasure(ctx, input)) }));
