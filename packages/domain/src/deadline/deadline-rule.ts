import type { Severity } from '../incident/severity/severity.ts';
import type { DeadlineSource } from './deadline-source.ts';

/** How long something may take, and why that long. */
export type DeadlineRule = {
  /** Number of the duty in the list of rules. */
  readonly dutyId: string;
  readonly source: DeadlineSource;
  /** The paragraph behind it, when there is one. A proper name: the same in every language. */
  readonly law: string | null;
  /** Working days allowed, by severity; 0 means the same working day. */
  readonly workingDays: Readonly<Record<Severity, number>>;
};

/** Default deadlines of the first journey. A municipality may choose others where the source is not `legal_num`. */
export const DEADLINE_RULES = {
  /** The first words from the leader to the one who reported. */
  receive: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 2, 2: 2, 3: 2 } },
  /** The leader sees or calls the employee it happened to. */
  contact_employee: {
    dutyId: 'R-008',
    source: 'legal_text',
    law: 'forskrift om utførelse av arbeid § 23A-5',
    workingDays: { 1: 2, 2: 0, 3: 0 },
  },
  /** The same for whoever asks to talk with somebody now or today: how fast is decided together with them. */
  contact_as_wished: {
    dutyId: 'R-008',
    source: 'legal_text',
    law: 'forskrift om utførelse av arbeid § 23A-5',
    workingDays: { 1: 0, 2: 0, 3: 0 },
  },
  /** Severity and causes looked at. */
  assess: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 5, 2: 2, 3: 1 } },
  /** The reporter answers a question. */
  await_answer: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 5, 2: 5, 3: 5 } },
  /** Closed with an answer. */
  close: { dutyId: 'R-017', source: 'design', law: null, workingDays: { 1: 10, 2: 10, 3: 10 } },
} as const satisfies Record<string, DeadlineRule>;

/** Name of a default deadline. */
export type DeadlineRuleName = keyof typeof DEADLINE_RULES;
