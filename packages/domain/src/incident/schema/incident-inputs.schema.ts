import { z } from 'zod';
import { INCIDENT_STEPS, type IncidentInputName, type SentStepName } from '../step/incident-steps.ts';
import {
  addDetailsSchema,
  assessSchema,
  changeMeasureSchema,
  closingSchema,
  consequencesSchema,
  dropMeasureSchema,
  measureSchema,
  moveSchema,
  noteSchema,
  personSchema,
  reasonSchema,
  talkSchema,
  writtenSchema,
} from './handling.schema.ts';

/** A report, and the version of it that somebody looked at: another one by now means that somebody was faster. */
const on = { incidentId: z.uuid(), version: z.int().min(1) };

/** What each step of a report is given, by the names its table uses. */
export const INCIDENT_INPUTS = {
  nothing: z.strictObject(on),
  written: writtenSchema.extend(on),
  talk: talkSchema.extend(on),
  assessment: assessSchema.extend(on),
  measure: measureSchema.extend(on),
  note: noteSchema.extend(on),
  details: addDetailsSchema.extend(on),
  consequences: consequencesSchema.extend(on),
  closing: closingSchema.extend(on),
  move: moveSchema.extend(on),
  person: personSchema.extend(on),
  reason: reasonSchema.extend(on),
  reasonIfAny: reasonSchema.partial({ reason: true }).extend(on),
  changedMeasure: changeMeasureSchema.extend(on),
  droppedMeasure: dropMeasureSchema.extend(on),
  /** A text is taken out whatever has become of the report meanwhile. */
  redaction: reasonSchema.extend({ incidentId: z.uuid(), statementId: z.uuid() }),
} as const satisfies Record<IncidentInputName, z.ZodObject>;

/** What a client sends of an input, by its name. */
export type IncidentInputSent<I extends IncidentInputName> = z.input<(typeof INCIDENT_INPUTS)[I]>;

type StepRows = (typeof INCIDENT_STEPS)['rows'];

/** What a step of a report is given, once its schema has looked at it: `IncidentInput<'close'>`. */
export type IncidentInput<S extends SentStepName> = z.output<(typeof INCIDENT_INPUTS)[StepRows[S]['input']]>;

/** The schema of a step's input, by the step's name. */
export function incidentInputSchema<S extends SentStepName>(
  step: S,
): z.ZodType<IncidentInput<S>, IncidentInputSent<StepRows[S]['input']>> {
  const { input } = INCIDENT_STEPS.rows[step];
  // Which of them it is follows from the step: more than the compiler can see.
  return INCIDENT_INPUTS[input] as z.ZodType as z.ZodType<IncidentInput<S>, IncidentInputSent<StepRows[S]['input']>>;
}
