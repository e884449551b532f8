import { incidentReportSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { presentReceipt, receiptSchema } from './present-receipt.ts';
import { submitIncident } from './submit-incident.ts';

export const submitIncidentRoute = municipalityProcedure
  .input(
    z.strictObject({
      idempotencyKey: z.uuid(),
      draftId: z.uuid().nullable(),
      report: incidentReportSchema,
    }),
  )
  .output(receiptSchema)
  .mutation(async ({ ctx, input }) => presentReceipt(ctx, await submitIncident(ctx, input)));
