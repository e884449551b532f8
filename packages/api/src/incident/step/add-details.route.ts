import { addDetailsSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { addDetails } from './effects/add-details.ts';
import { onIncident } from './on-incident.schema.ts';

export const addDetailsRoute = municipalityProcedure
  .input(onIncident.extend(addDetailsSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await addDetails(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
