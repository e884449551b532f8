import { moveSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { moveIncident } from './move-incident.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const moveIncidentRoute = municipalityProcedure
  .input(onIncident.extend(moveSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await moveIncident(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
