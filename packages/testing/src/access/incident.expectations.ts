import type { Person, Who } from './people.ts';

// Who may do what with a report, written by hand after the municipality's role matrix and the decisions in docs/architecture.md.
// It knows nothing of the policies in code nor of those in the database: where two differ, one of them is wrong. The domain, the
// API and row-level security are each held against it alone, and `docs/access.md` is made from its words.

/** Parts of an open report beyond its facts. */
export const PARTS = {
  names: 'the names of the sender and of those it happened to',
  harm: 'what it did to each person: body, mind and absence',
  wishes: 'who wants to talk, and when',
  texts: 'what was written, asked, answered and decided on',
  notes: 'the notes of those who follow up',
  readers: 'who has opened it, and its history',
  health: 'medical details',
} as const;

export type Part = keyof typeof PARTS;

/** What can be done with one report, in groups that nobody holds a part of: in words, and the procedures of each. */
export const ACTIONS = {
  open: { words: 'open it', procedures: ['incident.open'] },
  handle: {
    words: 'handle it: receive, talk, assess, note, ask, decide on measures, close',
    procedures: [
      'incident.receive',
      'incident.recordTalk',
      'incident.assess',
      'incident.addNote',
      'incident.ask',
      'incident.addMeasure',
      'incident.measureOwners',
      'incident.changeMeasure',
      'incident.dropMeasure',
      'incident.close',
      'incident.closeAsWithdrawn',
    ],
  },
  measures: {
    words: 'say how far a measure has come, as the one it was given to may too',
    procedures: ['measure.start', 'measure.putBack', 'measure.finish'],
  },
  give_away: {
    words: 'say where it lies next: give it to somebody to follow up, move it',
    procedures: ['incident.handOver', 'incident.delegates', 'incident.move'],
  },
  take_back: { words: 'bring it back from whoever was given it', procedures: ['incident.takeBack'] },
  redact: { words: 'take a name out of what somebody else wrote', procedures: ['incident.redact'] },
  supplement: { words: 'add to it', procedures: ['incident.supplement'] },
  details: { words: 'answer what is asked after the receipt', procedures: ['incident.addDetails'] },
  consequences: {
    words: 'tell how it has gone with one of those it happened to; of several, each of themselves',
    procedures: ['incident.tellConsequences'],
  },
  answer: { words: 'answer a question', procedures: ['incident.answer'] },
  withdraw: { words: 'withdraw it until it is received', procedures: ['incident.withdraw'] },
  reopen: { words: 'reopen it', procedures: ['incident.reopen'] },
} as const;

export type ActionGroup = keyof typeof ACTIONS;

/** What somebody is to a report, and what follows from it. */
export type Relation = {
  /** In the tables of who is what. */
  readonly as: string;
  readonly words: string;
  readonly why: string;
  readonly may: readonly ActionGroup[];
  /** What is refused as if the report were not there, since what it would be done to is not shown; all else is refused as such. */
  readonly cannotFind?: readonly ActionGroup[];
  readonly sees: readonly Part[];
};

export const RELATIONS = {
  sender: {
    as: 'the sender',
    words: 'whoever sent it',
    why: 'It is their report. What it did to a colleague, and what the colleague wished for, is the colleague’s.',
    may: ['open', 'supplement', 'details', 'answer', 'withdraw', 'reopen'],
    sees: ['names', 'texts', 'readers'],
  },
  exposed: {
    as: 'exposed',
    words: 'an employee it happened to',
    why: 'It is about them. Of several, each sees what it did to themselves.',
    may: ['open', 'supplement', 'details', 'consequences', 'answer', 'reopen'],
    sees: ['names', 'harm', 'wishes', 'texts', 'readers', 'health'],
  },
  sender_exposed: {
    as: 'the sender, exposed themselves',
    words: 'whoever sent it about what happened to themselves',
    why: 'It is their report, and about them.',
    may: ['open', 'supplement', 'details', 'consequences', 'answer', 'withdraw', 'reopen'],
    sees: ['names', 'harm', 'wishes', 'texts', 'readers', 'health'],
  },
  handler: {
    as: 'the handler',
    words: 'whoever handles it',
    why: 'The employer must follow up (forskrift om utførelse av arbeid § 3A-6; before 2026 § 23A-5). Nobody handles what they sent or what happened to them.',
    may: ['open', 'handle', 'measures', 'give_away', 'take_back', 'redact', 'details', 'consequences', 'reopen'],
    sees: ['names', 'harm', 'wishes', 'texts', 'notes', 'readers', 'health'],
  },
  delegate: {
    as: 'the one it was given to',
    words: 'whoever was given it by the handler: somebody who leads or advises at the place that handles it',
    why: 'They follow up in the employer’s stead (aml. § 1-8), and see of this one report what that takes, medical details too. Where it lies next stays with the handler, who goes on seeing all of it.',
    may: ['open', 'handle', 'measures', 'take_back', 'redact', 'details', 'consequences', 'reopen'],
    sees: ['names', 'harm', 'wishes', 'texts', 'notes', 'readers', 'health'],
  },
  representative: {
    as: 'a safety representative',
    words: 'the safety representatives of the place and the chief safety representative above',
    why: 'They look after the employees in matters of the working environment (aml. § 6-2), and the register of injuries is open to them (aml. § 5-1).',
    may: ['open', 'redact'],
    sees: ['names', 'harm', 'texts'],
  },
  consented_representative: {
    as: 'a safety representative, with consent',
    words: 'the same, when every person it happened to has agreed',
    why: 'Medical details in the register need consent (aml. § 5-1).',
    may: ['open', 'redact'],
    sees: ['names', 'harm', 'texts', 'health'],
  },
  without_names: {
    as: 'one without names',
    words: 'the working-environment group; and the safety representatives when the name is withheld from them',
    why: 'They work with what happens at the place, and need no name for it. A text can tell who wrote it, and follows the names.',
    may: ['open'],
    cannotFind: ['redact', 'measures'],
    sees: [],
  },
} as const satisfies Readonly<Record<string, Relation>>;

export type RelationName = keyof typeof RELATIONS;

/** Facts of a report that decide who sees it, and in whose hands it lies. */
export type Report = {
  readonly words: string;
  /** Whoever sent it; who it happened to, when it was not the same. */
  readonly by: Person;
  readonly about?: Person;
  readonly at: 'school' | 'other_school' | 'merged_school';
  readonly inDepartment?: true;
  readonly aboutLeader?: true;
  readonly isNameWithheld?: true;
  readonly hasConsent?: true;
  /** Who handles it, and where that one does; the steering group where nobody in the line can. */
  readonly handler: Person;
  readonly handledAt: 'school' | 'other_school' | 'merged_school' | 'agency' | 'division';
  readonly isSteered?: true;
  /** Whom the handler has given it to. */
  readonly givenTo?: Person;
};

const FROM_SCHOOL = {
  by: 'reporter',
  about: 'affected',
  at: 'school',
  handler: 'unit_leader',
  handledAt: 'school',
} as const;

/** One report of each kind that access tells apart. */
export const REPORTS = {
  plain: { ...FROM_SCHOOL, words: 'A report from a school' },
  name_withheld: {
    ...FROM_SCHOOL,
    words: 'A report whose sender wants no name shown to the safety representative',
    isNameWithheld: true,
  },
  consented: {
    ...FROM_SCHOOL,
    words: 'A report in which the employee has agreed that the safety representative reads medical details',
    hasConsent: true,
  },
  about_leader: {
    ...FROM_SCHOOL,
    words: 'A report about a leader: the next level up handles it, and nobody who leads at the unit learns of it',
    aboutLeader: true,
    handler: 'agency_director',
    handledAt: 'agency',
  },
  in_department: { ...FROM_SCHOOL, words: 'A report from a department of the school', inDepartment: true },
  elsewhere: {
    words: 'A report from another school',
    by: 'other_reporter',
    at: 'other_school',
    handler: 'other_unit_leader',
    handledAt: 'other_school',
  },
  merged: {
    words: 'A report from a school that was since merged into this one: access follows the successor',
    by: 'merged_reporter',
    about: 'affected',
    at: 'merged_school',
    handler: 'unit_leader',
    handledAt: 'merged_school',
  },
  leader_hit: {
    words: 'A report from the leader it happened to: nobody handles their own, and a deputy not their leader’s',
    by: 'unit_leader',
    at: 'school',
    handler: 'agency_director',
    handledAt: 'agency',
  },
  deputy_hit: {
    words: 'A report from the leader’s deputy it happened to: the leader handles it',
    by: 'deputy_leader',
    at: 'school',
    handler: 'unit_leader',
    handledAt: 'school',
  },
  about_superior: {
    words: 'A report from a leader about a leader: it goes one level further, past the one it is about',
    by: 'unit_leader',
    at: 'school',
    aboutLeader: true,
    handler: 'division_director',
    handledAt: 'division',
  },
  steered: {
    ...FROM_SCHOOL,
    words: 'A report that nobody in the line is left to handle: the steering group does',
    handler: 'steering_group_member',
    handledAt: 'division',
    isSteered: true,
  },
  given: {
    ...FROM_SCHOOL,
    words: 'A report that the unit’s leader has given a leader of a department to follow up',
    givenTo: 'department_leader',
  },
  about_leader_given: {
    ...FROM_SCHOOL,
    words: 'A report about a leader that the next level up has given an adviser of its own',
    aboutLeader: true,
    handler: 'agency_director',
    handledAt: 'agency',
    givenTo: 'hr_adviser',
  },
} as const satisfies Readonly<Record<string, Report>>;

export type ReportKind = keyof typeof REPORTS;
/** Name of each. */
export const REPORT_KINDS = Object.keys(REPORTS) as readonly ReportKind[];

const SENT_BY_REPORTER = { reporter: 'sender', affected: 'exposed' } as const;
const BY_SCHOOL_LEADERS = { unit_leader: 'handler', deputy_leader: 'handler' } as const;
const REPRESENTED = { safety_rep: 'representative', chief_safety_rep: 'representative' } as const;
const IN_GROUP = { work_env_group_member: 'without_names' } as const;

/** Who sees a report as what. Whoever is not named does not learn that it exists, and may do nothing with it. */
export const SEEN_BY: Readonly<Record<ReportKind, Readonly<Partial<Record<Who, RelationName>>>>> = {
  plain: { ...SENT_BY_REPORTER, ...BY_SCHOOL_LEADERS, ...REPRESENTED, ...IN_GROUP },
  name_withheld: {
    ...SENT_BY_REPORTER,
    ...BY_SCHOOL_LEADERS,
    ...IN_GROUP,
    safety_rep: 'without_names',
    chief_safety_rep: 'without_names',
  },
  consented: {
    ...SENT_BY_REPORTER,
    ...BY_SCHOOL_LEADERS,
    ...IN_GROUP,
    safety_rep: 'consented_representative',
    chief_safety_rep: 'consented_representative',
  },
  about_leader: { ...SENT_BY_REPORTER, ...REPRESENTED, agency_director: 'handler' },
  in_department: {
    ...SENT_BY_REPORTER,
    ...BY_SCHOOL_LEADERS,
    ...REPRESENTED,
    ...IN_GROUP,
    department_safety_rep: 'representative',
  },
  elsewhere: {
    other_reporter: 'sender_exposed',
    other_unit_leader: 'handler',
    other_safety_rep: 'representative',
    chief_safety_rep: 'representative',
  },
  merged: { merged_reporter: 'sender', affected: 'exposed', ...BY_SCHOOL_LEADERS, ...REPRESENTED, ...IN_GROUP },
  leader_hit: { unit_leader: 'sender_exposed', agency_director: 'handler', ...REPRESENTED, ...IN_GROUP },
  deputy_hit: { deputy_leader: 'sender_exposed', unit_leader: 'handler', ...REPRESENTED, ...IN_GROUP },
  about_superior: { unit_leader: 'sender_exposed', division_director: 'handler', ...REPRESENTED },
  steered: { ...SENT_BY_REPORTER, steering_group_member: 'handler', ...REPRESENTED, ...IN_GROUP },
  given: {
    ...SENT_BY_REPORTER,
    ...BY_SCHOOL_LEADERS,
    department_leader: 'delegate',
    ...REPRESENTED,
    ...IN_GROUP,
  },
  about_leader_given: { ...SENT_BY_REPORTER, agency_director: 'handler', hr_adviser: 'delegate', ...REPRESENTED },
};
