import { dropMeasureSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { dropMeasure } from './drop-measure.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const dropMeasureRoute = municipalityProcedure
  .input(onIncident.extend(dropMeasureSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await dropMeasure(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
