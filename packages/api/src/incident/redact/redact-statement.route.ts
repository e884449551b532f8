import { INCIDENT_INPUTS } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { redactStatement } from './redact-statement.ts';

export const redactStatementRoute = municipalityProcedure
  .input(INCIDENT_INPUTS.redaction)
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await redactStatement(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
