import { assessSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { assessIncident } from './assess-incident.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const assessIncidentRoute = municipalityProcedure
  .input(onIncident.extend(assessSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await assessIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
