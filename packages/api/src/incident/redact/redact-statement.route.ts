import { reasonSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { redactStatement } from './redact-statement.ts';

export const redactStatementRoute = municipalityProcedure
  .input(z.strictObject({ incidentId: z.uuid(), statementId: z.uuid(), ...reasonSchema.shape }))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await redactStatement(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
