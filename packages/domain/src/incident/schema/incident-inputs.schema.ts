import { z } from 'zod';
import type { IncidentInputName } from '../step/incident-steps.ts';
import {
  addDetailsSchema,
  assessSchema,
  changeMeasureSchema,
  closingSchema,
  dropMeasureSchema,
  measureSchema,
  moveSchema,
  noteSchema,
  reasonSchema,
  redactionSchema,
  talkSchema,
  writtenSchema,
} from './handling.schema.ts';

/** What each step of a report is given besides which report and which version of it, by the names its table uses. */
export const INCIDENT_INPUTS = {
  nothing: z.strictObject({}),
  written: writtenSchema,
  talk: talkSchema,
  assessment: assessSchema,
  measure: measureSchema,
  note: noteSchema,
  details: addDetailsSchema,
  closing: closingSchema,
  move: moveSchema,
  reason: reasonSchema,
  reasonIfAny: reasonSchema.partial({ reason: true }),
  changedMeasure: changeMeasureSchema,
  droppedMeasure: dropMeasureSchema,
  redaction: redactionSchema,
} as const satisfies Record<IncidentInputName, z.ZodObject>;
