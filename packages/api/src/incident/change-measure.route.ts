import { changeMeasureSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { changeMeasure } from './change-measure.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const changeMeasureRoute = municipalityProcedure
  .input(onIncident.extend(changeMeasureSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await changeMeasure(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
