import { measureSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { addMeasure } from './add-measure.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const addMeasureRoute = municipalityProcedure
  .input(onIncident.extend(measureSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await addMeasure(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
