import { dropMeasureSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { onIncident } from '../step/on-incident.schema.ts';
import { dropMeasure } from './drop-measure.ts';

export const dropMeasureRoute = municipalityProcedure
  .input(onIncident.extend(dropMeasureSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await dropMeasure(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
