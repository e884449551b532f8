import { municipalityProcedure } from '../procedures.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';
import { receiveIncident } from './receive-incident.ts';

export const receiveIncidentRoute = municipalityProcedure
  .input(onIncident)
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await receiveIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
