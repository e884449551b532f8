import { type IncidentInput, incidentInputSchema } from '@vern/domain/incident/schema';
import { z } from 'zod';
import { municipalityProcedure } from '../../procedures.ts';
import { takeStep } from '../../step/take-step.ts';
import { incidentCaseSchema } from '../read/incident-view.schema.ts';
import { showAgain, showIfSeen } from '../read/open-incident.ts';
import type { IncidentEffect } from './effects/incident-effect.ts';
import { INCIDENT_NOUN } from './incident-noun.ts';
import type { TakenStepName } from './taken-step-name.ts';

const NOTHING = () => ({});

/** The procedure of a step of a report, named as its row. It answers with the report as it is afterwards. */
export function stepRoute<S extends TakenStepName>(step: S, effect: IncidentEffect<S> = NOTHING) {
  return municipalityProcedure
    .input(incidentInputSchema(step))
    .output(incidentCaseSchema)
    .mutation(async ({ ctx, input: given }) => {
      // tRPC asks whether there is an input at all before it says what it is.
      const input = given as IncidentInput<S>;
      await takeStep(ctx, INCIDENT_NOUN, { step, input }, (found, taker) => effect(ctx, found, input, taker));
      return showAgain(ctx, input.incidentId);
    });
}

/** The same of a step that can take the report out of its actor's own sight: it answers with null then. */
export function leavingStepRoute<S extends TakenStepName>(step: S, effect: IncidentEffect<S>) {
  return municipalityProcedure
    .input(incidentInputSchema(step))
    .output(z.strictObject({ incident: incidentCaseSchema.nullable() }))
    .mutation(async ({ ctx, input: given }) => {
      const input = given as IncidentInput<S>;
      await takeStep(ctx, INCIDENT_NOUN, { step, input }, (found, taker) => effect(ctx, found, input, taker));
      return { incident: await showIfSeen(ctx, input.incidentId) };
    });
}
