import { changeMeasureSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { onIncident } from '../step/on-incident.schema.ts';
import { changeMeasure } from './change-measure.ts';

export const changeMeasureRoute = municipalityProcedure
  .input(onIncident.extend(changeMeasureSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await changeMeasure(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
