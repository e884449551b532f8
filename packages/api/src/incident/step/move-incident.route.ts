import { moveSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showIfSeen } from '../read/open-incident.ts';
import { moveIncident } from './effects/move-incident.ts';
import { onIncident } from './on-incident.schema.ts';

/** Answers with the report, or with null when the move took it out of the actor's sight. */
export const moveIncidentRoute = municipalityProcedure
  .input(onIncident.extend(moveSchema.shape))
  .output(z.strictObject({ incident: incidentCaseSchema.nullable() }))
  .mutation(async ({ ctx, input }) => {
    await moveIncident(ctx, input);
    return { incident: await showIfSeen(ctx, input.incidentId) };
  });
