import { assessSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { assessIncident } from './effects/assess-incident.ts';
import { onIncident } from './on-incident.schema.ts';

export const assessIncidentRoute = municipalityProcedure
  .input(onIncident.extend(assessSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await assessIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
