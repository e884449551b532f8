import { reasonSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../procedures.ts';
import { closeAsWithdrawn } from './close-as-withdrawn.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { onIncident } from './on-incident.schema.ts';
import { showAgain } from './open-incident.ts';

export const closeAsWithdrawnRoute = municipalityProcedure
  .input(onIncident.extend(reasonSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await closeAsWithdrawn(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
