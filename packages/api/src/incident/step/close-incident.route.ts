import { closingSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { closeIncident } from './effects/close-incident.ts';
import { onIncident } from './on-incident.schema.ts';

export const closeIncidentRoute = municipalityProcedure
  .input(onIncident.extend(closingSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await closeIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
