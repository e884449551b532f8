import { reasonSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';
import { reopenIncident } from './reopen-incident.ts';

export const reopenIncidentRoute = municipalityProcedure
  .input(onIncident.extend(reasonSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await reopenIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
