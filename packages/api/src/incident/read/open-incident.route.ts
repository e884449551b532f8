import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from './incident-view.schema.ts';
import { openIncident } from './open-incident.ts';

export const openIncidentRoute = municipalityProcedure
  .input(z.strictObject({ incidentId: z.uuid() }))
  .output(incidentCaseSchema)
  .query(({ ctx, input }) => openIncident(ctx, input.incidentId));
