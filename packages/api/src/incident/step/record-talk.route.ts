import { talkSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { recordTalk } from './effects/record-talk.ts';
import { onIncident } from './on-incident.schema.ts';

export const recordTalkRoute = municipalityProcedure
  .input(onIncident.extend(talkSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await recordTalk(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
