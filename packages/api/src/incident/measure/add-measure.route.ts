import { measureSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { onIncident } from '../step/on-incident.schema.ts';
import { addMeasure } from './add-measure.ts';

export const addMeasureRoute = municipalityProcedure
  .input(onIncident.extend(measureSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await addMeasure(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
