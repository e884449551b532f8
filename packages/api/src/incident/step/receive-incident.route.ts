import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { receiveIncident } from './effects/receive-incident.ts';
import { onIncident } from './on-incident.schema.ts';

export const receiveIncidentRoute = municipalityProcedure
  .input(onIncident)
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await receiveIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
