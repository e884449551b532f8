import { z } from 'zod';
import { MEASURE_TYPES } from '../../measure/index.ts';
import { calendarDaySchema, codeSchema, codesSchema, severitySchema } from '../../schema/index.ts';
import { isAnswered } from '../../theme/index.ts';
import { answersSchema } from '../../theme/schema/index.ts';
import { CONTRIBUTING_FACTORS, VIOLENCE_QUESTION_SET } from '../../theme/violence/index.ts';
import { NOTE_AUDIENCES } from '../codes/note-audience.ts';
import { CONSEQUENCES, schemasOf } from '../shape/index.ts';
import { CLOSING_BLOCKERS } from '../work/closing-gate.ts';
import { acknowledgedSchema, caseTextSchema } from './texts.ts';

const written = { text: caseTextSchema, acknowledged: acknowledgedSchema };

/** A leader's assessment. Whether a reason is needed depends on the level before: see `changeSeverity`. */
export const assessSchema = z.strictObject({
  severity: severitySchema,
  reason: caseTextSchema.optional(),
  contributingFactors: codesSchema(CONTRIBUTING_FACTORS).optional(),
  acknowledged: acknowledgedSchema,
});

/** A note and who it is for: one person is named. */
export const noteSchema = z.strictObject({
  ...written,
  audience: codeSchema(NOTE_AUDIENCES),
  addressedTo: z.uuid().optional(),
});

/** On which day one talked with those it happened to, and what about: words for those who follow up. */
export const talkSchema = z.strictObject({
  talkedOn: calendarDaySchema,
  text: caseTextSchema.optional(),
  acknowledged: acknowledgedSchema,
});

/** A question to the reporter, an answer or an addendum. */
export const writtenSchema = z.strictObject(written);

/** The answer a report is closed with, and what one knows is not done, with the reason why it is left. */
export const closingSchema = z.strictObject({
  ...written,
  leaves: codesSchema(CLOSING_BLOCKERS).default([]),
  leavesReason: caseTextSchema.optional(),
});

/** What is asked of the event once the report is there. */
const LATER = {
  ...VIOLENCE_QUESTION_SET,
  questions: VIOLENCE_QUESTION_SET.questions.filter((each) => each.asked !== 'in_report'),
};

/** Answers to what is asked after the receipt: at least one. Which of them may be given is the use case's to check. */
const detailsSchema = answersSchema(LATER, []).refine((answers) => Object.values(answers).some(isAnswered), {
  error: 'nothing_answered',
});

/** The same, and words to go with them. */
export const addDetailsSchema = z.strictObject({
  answers: detailsSchema,
  text: caseTextSchema.optional(),
  acknowledged: acknowledgedSchema,
});

/**
 * What somebody has come to know of one affected employee: at least one field, and none that says nothing. Whether a reason
 * is needed depends on what follows: see `consequencesEffect`.
 */
export const consequencesSchema = z.strictObject({
  affectedId: z.uuid(),
  told: z
    .strictObject(schemasOf(CONSEQUENCES))
    .partial()
    .refine((told) => Object.values(told).length > 0 && Object.values(told).every(isAnswered), {
      error: 'nothing_answered',
    }),
  reason: caseTextSchema.optional(),
  acknowledged: acknowledgedSchema,
});

/** Why a report is reopened, redacted or closed as withdrawn. */
export const reasonSchema = z.strictObject({ reason: caseTextSchema, acknowledged: acknowledgedSchema });

/** Where a report is moved, and why. */
export const moveSchema = z.strictObject({
  toUnitId: z.uuid(),
  reason: caseTextSchema,
  acknowledged: acknowledgedSchema,
});

/** Whom a report is given. Who it may be is the use case's to check: see `delegatesOf`. */
export const personSchema = z.strictObject({ personId: z.uuid() });

/** A measure. "Not in the past" needs a clock: see `checkMeasureDue`. */
export const measureSchema = z.strictObject({
  type: codeSchema(MEASURE_TYPES),
  title: z.string().trim().min(3).max(200),
  ownerId: z.uuid(),
  dueOn: calendarDaySchema,
  acknowledged: acknowledgedSchema,
});

const onMeasure = { measureId: z.uuid(), measureVersion: z.int32().min(1) };

/** Another owner or another day for a measure, and why. */
export const changeMeasureSchema = z.strictObject({
  ...onMeasure,
  ownerId: z.uuid(),
  dueOn: calendarDaySchema,
  reason: caseTextSchema,
  acknowledged: acknowledgedSchema,
});

/** A measure that will not be carried out, and why. */
export const dropMeasureSchema = z.strictObject({
  ...onMeasure,
  reason: caseTextSchema,
  acknowledged: acknowledgedSchema,
});
