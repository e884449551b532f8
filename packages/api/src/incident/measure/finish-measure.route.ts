import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { takeStep } from '../../step/take-step.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain } from '../read/open-incident.ts';
import { MEASURE_OF_INCIDENT } from './measure-of-incident.ts';

export const finishMeasureRoute = municipalityProcedure
  .input(z.strictObject({ incidentId: z.uuid(), measureId: z.uuid(), measureVersion: z.int32().min(1) }))
  .output(incidentCaseSchema)
  .mutation(async ({ ctx, input: { measureVersion: version, ...of } }) => {
    await takeStep(ctx, MEASURE_OF_INCIDENT, { step: 'finish', input: { ...of, version } }, () => ({}));
    return showAgain(ctx, of.incidentId);
  });
