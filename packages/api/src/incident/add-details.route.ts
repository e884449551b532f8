import { addDetailsSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { addDetails } from './add-details.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const addDetailsRoute = municipalityProcedure
  .input(onIncident.extend(addDetailsSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await addDetails(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
