import { noteSchema } from '@vern/domain/incident/schema';
import { municipalityProcedure } from '../../procedures.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { writeNote } from './effects/write-note.ts';
import { onIncident } from './on-incident.schema.ts';

export const writeNoteRoute = municipalityProcedure
  .input(onIncident.extend(noteSchema.shape))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input }) => {
    await writeNote(ctx, input);
    return showAgain(ctx, input.incidentId);
  });
