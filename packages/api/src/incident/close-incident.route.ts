import { closingSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { closeIncident } from './close-incident.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const closeIncidentRoute = municipalityProcedure
  .input(onIncident.extend(closingSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await closeIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
