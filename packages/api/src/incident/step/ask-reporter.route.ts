import { writtenSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { askReporter } from './effects/ask-reporter.ts';
import { onIncident } from './on-incident.schema.ts';

export const askReporterRoute = municipalityProcedure
  .input(onIncident.extend(writtenSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await askReporter(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
