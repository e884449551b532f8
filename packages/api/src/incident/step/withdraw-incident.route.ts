import { reasonSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { withdrawIncident } from './effects/withdraw-incident.ts';
import { onIncident } from './on-incident.schema.ts';

export const withdrawIncidentRoute = municipalityProcedure
  .input(onIncident.extend(reasonSchema.partial({ reason: true }).shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await withdrawIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
