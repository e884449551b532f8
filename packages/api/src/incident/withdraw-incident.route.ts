import { reasonSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';
import { withdrawIncident } from './withdraw-incident.ts';

export const withdrawIncidentRoute = municipalityProcedure
  .input(onIncident.extend(reasonSchema.partial({ reason: true }).shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await withdrawIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
