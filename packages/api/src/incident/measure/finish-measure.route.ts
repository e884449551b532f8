import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { finishMeasure } from './finish-measure.ts';

export const finishMeasureRoute = municipalityProcedure
  .input(z.strictObject({ incidentId: z.uuid(), measureId: z.uuid(), measureVersion: z.int32().min(1) }))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await finishMeasure(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
