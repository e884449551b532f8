import type { Severity } from '../severity/index.ts';
import type { DeadlineSource } from './deadline-source.ts';
import type { LawDuty } from './law-duty.ts';

/** How long something may take, and why that long. */
export type DeadlineRule = {
  /** Number of the duty in the list of rules. */
  readonly dutyId: string;
  readonly source: DeadlineSource;
  /** What the law asks, by what happened, when there is a law: `lawBehind` finds its paragraph on the day. */
  readonly law: { readonly afterHarassment: LawDuty; readonly otherwise: LawDuty } | null;
  /** Working days allowed, by severity; 0 means the same working day. */
  readonly workingDays: Readonly<Record<Severity, number>>;
  /**
   * Whose days are counted. The care of a person goes by the employer's: a municipality does not close for a school's
   * summer. What needs the people of the unit goes by the days on which they are there.
   */
  readonly calendar: 'employer' | 'unit';
};

const FOLLOW_UP = { afterHarassment: 'follow_up_after_harassment', otherwise: 'follow_up_after_violence' } as const;

/** Raised when a rule or a usual calendar changes: what is stored by an older one is then worked out again. */
export const DEADLINE_RULES_VERSION = 2;

/** Default deadlines of the first journey. A municipality may choose others where the source is not `legal_num`. */
export const DEADLINE_RULES = {
  /** The first words from the leader to the one who reported. */
  receive: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 2, 2: 2, 3: 2 }, calendar: 'unit' },
  /** The leader sees or calls the employee it happened to. */
  contact_employee: {
    dutyId: 'R-008',
    source: 'legal_text',
    law: FOLLOW_UP,
    workingDays: { 1: 2, 2: 0, 3: 0 },
    calendar: 'employer',
  },
  /** The same for whoever asks to talk with somebody now or today: how fast is decided together with them. */
  contact_as_wished: {
    dutyId: 'R-008',
    source: 'legal_text',
    law: FOLLOW_UP,
    workingDays: { 1: 0, 2: 0, 3: 0 },
    calendar: 'employer',
  },
  /** Severity and causes looked at. */
  assess: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 5, 2: 2, 3: 1 }, calendar: 'unit' },
  /** The reporter answers a question. */
  await_answer: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 5, 2: 5, 3: 5 }, calendar: 'unit' },
  /** Closed with an answer. */
  close: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 10, 2: 10, 3: 10 }, calendar: 'unit' },
} as const satisfies Record<string, DeadlineRule>;

/** Name of a default deadline. */
export type DeadlineRuleName = keyof typeof DEADLINE_RULES;

/** Every default deadline by name. */
export const DEADLINE_RULE_NAMES = Object.keys(DEADLINE_RULES) as readonly DeadlineRuleName[];
