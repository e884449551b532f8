import { z } from 'zod';
import { municipalityProcedure } from '../procedures.ts';
import { listOwnMeasures } from './list-own-measures.ts';
import { ownMeasuresSchema } from './own-measure.schema.ts';

export const listOwnMeasuresRoute = municipalityProcedure
  .input(z.strictObject({}))
  .output(ownMeasuresSchema)
  .query(async ({ ctx }) => ({ measures: await listOwnMeasures(ctx) }));
