import { DEADLINE_RULE_NAMES } from '@vern/domain/deadline';
import { CLOSING_BLOCKERS, CONTACT_WISHES, NEXT_STEPS, REPORTER_STEPS } from '@vern/domain/incident';
import { INCIDENT_ABILITIES, type IncidentAbility } from '@vern/domain/incident/policy';
import { INCIDENT_FIELDS, reachedBy, TOLD_OF_HEALTH, TOLD_OF_PERSON, viewsOf } from '@vern/domain/incident/shape';
import { MEASURE_STATUSES, MEASURE_TYPES } from '@vern/domain/measure';
import { UNIT_KINDS } from '@vern/domain/org-tree';
import { codeSchema } from '@vern/domain/schema';
import { z } from 'zod';

/** The facts that stand in a line of a list. */
export const ROW_FIELDS = reachedBy(INCIDENT_FIELDS, 'list');
/** The facts that are added on the case's own page. */
export const CASE_FIELDS = reachedBy(INCIDENT_FIELDS, 'case');

const instant = z.iso.datetime();
const day = z.iso.date();

/** What is needed next, by when, and where that date comes from. */
export const nextStepSchema = z.strictObject({
  step: codeSchema(NEXT_STEPS),
  dueOn: day,
  isOverdue: z.boolean(),
  /** The rule behind the date; null when a person set it, as on a measure, and where its name would tell a wish. */
  rule: z.enum(DEADLINE_RULE_NAMES).nullable(),
});

/** The reporter's four steps; null for a withdrawn report. */
export const clockSchema = z
  .array(z.strictObject({ step: z.enum(REPORTER_STEPS), state: z.enum(['passed', 'current', 'ahead']) }))
  .nullable();

/** A report as one line of a list: no names and no free text. */
export const incidentRowSchema = z.strictObject({
  ...viewsOf(ROW_FIELDS),
  unitName: z.string(),
  nextStep: nextStepSchema.nullable(),
  clock: clockSchema,
});

/** A report as a line for those who handle it. */
export const inboxRowSchema = incidentRowSchema.extend({
  /** Whom it lies with, where somebody else was given it. */
  delegateName: z.string().nullable(),
});

/** A report as a line for those who follow it without handling it: what one person wished is not theirs to read. */
export const foundReportSchema = incidentRowSchema.omit({ wantsContact: true, clock: true }).extend({
  /** How far its measures have come; the overdue ones are among the open. */
  measures: z.strictObject({ open: z.int(), overdue: z.int(), done: z.int() }),
});

const abilitiesSchema = z.strictObject(
  Object.fromEntries(INCIDENT_ABILITIES.map((each) => [each, z.boolean()])) as Record<IncidentAbility, z.ZodBoolean>,
);

const personSchema = z.strictObject({
  personId: z.uuid(),
  name: z.string(),
  relation: z.enum(['reporter', 'affected']),
  isMe: z.boolean(),
});

/** One report with everything the actor may read of it, and what they may do. */
export const incidentCaseSchema = incidentRowSchema.extend({
  ...viewsOf(CASE_FIELDS),
  /** The most urgent wish; null for those who do not follow it up. */
  wantsContact: codeSchema(CONTACT_WISHES).nullable(),
  /** What the unit is: its people are asked in its own words. */
  unitKind: codeSchema(UNIT_KINDS),
  /** Empty when none was given. */
  departmentName: z.string(),
  /** Null for those who need not know that somebody wished it. */
  hideNameFromSafetyRep: z.boolean().nullable(),
  /** The theme's own answers, by question code. */
  answers: z.record(z.string(), z.unknown()),
  /** What is asked after the receipt and nobody has answered, and whether this reader may. */
  unanswered: z.array(z.strictObject({ question: z.string(), canAnswer: z.boolean() })),
  /** This report and the others of the same situation, the oldest event first; empty when this reader may see no other. */
  series: z.array(z.strictObject({ id: z.uuid(), occurredOn: day, occurredTime: z.string().nullable() })),
  hasOpenQuestion: z.boolean(),
  /** Received, and nobody has said that the talk with those it happened to was held. */
  isTalkOwed: z.boolean(),
  /** What is not done and must be said when it is closed; empty for those who may not close it. */
  closingBlockers: z.array(codeSchema(CLOSING_BLOCKERS)),
  people: z.array(personSchema),
  /** Who was given it to follow up; null while it lies with those who handle it, and for those who read no names. */
  delegate: z.strictObject({ name: z.string(), isMe: z.boolean() }).nullable(),
  /** Each person it happened to; empty for those to whom that would be a name. They have the two flags. */
  affected: z.array(
    z.strictObject({
      id: z.uuid(),
      /** Whom it is about; empty when that is not known, or not this reader's to know. */
      name: z.string(),
      isMe: z.boolean(),
      ...viewsOf(TOLD_OF_PERSON),
      /** Null for those who do not follow it up. */
      wantsContact: codeSchema(CONTACT_WISHES).nullable(),
      /** Null where nothing of it is told, or it is not this reader's to know. */
      health: z.strictObject(viewsOf(TOLD_OF_HEALTH)).nullable(),
    }),
  ),
  statements: z.array(
    z.strictObject({
      id: z.uuid(),
      kind: z.string(),
      /** Null once it was redacted. */
      text: z.string().nullable(),
      authorName: z.string(),
      isMine: z.boolean(),
      /** The one of the people whom it is for; null when it is not for one alone. */
      onlyTo: z.strictObject({ name: z.string(), isMe: z.boolean() }).nullable(),
      createdAt: instant,
      canRedact: z.boolean(),
    }),
  ),
  measures: z.array(
    z.strictObject({
      id: z.uuid(),
      type: codeSchema(MEASURE_TYPES),
      /** Empty for those to whom what was written is closed. */
      title: z.string(),
      ownerId: z.uuid().nullable(),
      /** Empty for those to whom the names of the event are closed. */
      ownerName: z.string(),
      dueOn: day,
      status: codeSchema(MEASURE_STATUSES),
      isOverdue: z.boolean(),
      canStart: z.boolean(),
      /** Say that it is not under way after all. */
      canPutBack: z.boolean(),
      canFinish: z.boolean(),
      /** Give it another owner or day, or drop it. */
      canChange: z.boolean(),
      version: z.int(),
    }),
  ),
  /** Steps that were taken, oldest first. */
  timeline: z.array(
    z.strictObject({
      id: z.uuid(),
      at: instant,
      action: z.string(),
      actorName: z.string().nullable(),
      isMe: z.boolean(),
      /** It was done on behalf of the one they stand in for. */
      isDeputy: z.boolean(),
      /** Whom the report was given by it; null of every other step, and where that one has left the place. */
      givenTo: z.string().nullable(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  /** Who has opened it, latest first; empty for those who may not see that. */
  readers: z.array(z.strictObject({ name: z.string(), isMe: z.boolean(), lastReadAt: instant, times: z.int() })),
  abilities: abilitiesSchema,
  /** Why the actor may read it. */
  relation: z.string(),
});

/** One line of a list, as it leaves the API. */
export type IncidentRowView = z.infer<typeof incidentRowSchema>;
/** One line of what was searched for, as it leaves the API. */
export type FoundReportView = z.infer<typeof foundReportSchema>;
/** One report, as it leaves the API. */
export type IncidentCaseView = z.infer<typeof incidentCaseSchema>;
/** What is needed next, as it leaves the API. */
export type NextStepView = z.infer<typeof nextStepSchema>;
