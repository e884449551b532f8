import type { CodeTable } from '../locale/index.ts';
import type { FloorRules, HarmRules } from '../severity/index.ts';
import type { QuestionSet } from './question.ts';

/**
 * What a report can be about, as data: what happens, where, by whom, what it does to people, how serious it is at least
 * and what is asked. Schemas, floors, flags, deadlines and counts go by it, so that another theme is a table and its texts.
 */
export type Theme = {
  readonly code: string;
  /** What can happen. */
  readonly kinds: CodeTable;
  readonly places: CodeTable;
  /** Whose doing it was, as a role: a list of one, `nobody`, where it is nobody's. `leader` is kept from the unit's leaders. */
  readonly doers: CodeTable;
  readonly harms: HarmRules;
  readonly floors: FloorRules;
  /** Every version that was ever asked: the last one is asked now. */
  readonly questionSets: readonly [QuestionSet, ...QuestionSet[]];
};
