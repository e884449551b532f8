import { z } from 'zod';
import { MEASURE_TYPES } from '../../measure/measure-type.ts';
import { isAnswered } from '../../theme/open-questions.ts';
import { CONTRIBUTING_FACTORS } from '../codes/contributing-factor.ts';
import { NOTE_AUDIENCES } from '../codes/note-audience.ts';
import {
  acknowledgedSchema,
  calendarDaySchema,
  codeSchema,
  codesSchema,
  severitySchema,
  statementTextSchema,
} from './fields.ts';
import { violenceAnswersSchema } from './violence-answers.schema.ts';

const written = { text: statementTextSchema, acknowledged: acknowledgedSchema };

/** A leader's assessment. Whether a reason is needed depends on the level before: see `changeSeverity`. */
export const assessSchema = z.strictObject({
  severity: severitySchema,
  reason: statementTextSchema.optional(),
  contributingFactors: codesSchema(CONTRIBUTING_FACTORS).optional(),
  acknowledged: acknowledgedSchema,
});

/** A note and who it is for. */
export const noteSchema = z.strictObject({ ...written, audience: codeSchema(NOTE_AUDIENCES) });

/** A question to the reporter, an answer, an addendum, or the answer a report is closed with. */
export const writtenSchema = z.strictObject(written);

/** Answers to what is asked after the receipt: at least one. Which of them may be given is the use case's to check. */
export const detailsSchema = violenceAnswersSchema
  .pick({
    situation: true,
    aloneWithPupil: true,
    adultsPresent: true,
    staffWitnesses: true,
    immediateActions: true,
    physicalInterventionUsed: true,
    triggers: true,
    contributingFactors: true,
  })
  .refine((answers) => Object.values(answers).some(isAnswered), { error: 'nothing_answered' });

/** The same, and words to go with them. */
export const addDetailsSchema = z.strictObject({
  answers: detailsSchema,
  text: statementTextSchema.optional(),
  acknowledged: acknowledgedSchema,
});

/** Why a report is reopened, redacted or closed as withdrawn. */
export const reasonSchema = z.strictObject({ reason: statementTextSchema, acknowledged: acknowledgedSchema });

/** Where a report is moved, and why. */
export const moveSchema = z.strictObject({
  toUnitId: z.uuid(),
  reason: statementTextSchema,
  acknowledged: acknowledgedSchema,
});

/** A measure. "Not in the past" needs a clock: see `checkMeasureDue`. */
export const measureSchema = z.strictObject({
  type: codeSchema(MEASURE_TYPES),
  title: z.string().trim().min(3).max(200),
  ownerId: z.uuid(),
  dueOn: calendarDaySchema,
  acknowledged: acknowledgedSchema,
});
