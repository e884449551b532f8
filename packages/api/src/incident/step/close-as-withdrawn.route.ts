import { reasonSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { closeAsWithdrawn } from './effects/close-as-withdrawn.ts';
import { onIncident } from './on-incident.schema.ts';

export const closeAsWithdrawnRoute = municipalityProcedure
  .input(onIncident.extend(reasonSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await closeAsWithdrawn(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
