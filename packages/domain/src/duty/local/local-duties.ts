import type { CalendarDay } from '../../calendar/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { Severity } from '../../severity/index.ts';
import type { CareStepId } from '../care/index.ts';
import type { Trigger } from '../condition/index.ts';
import type { Deadline, DutyOwner, DutyRuleId } from '../rule/index.ts';

/** A municipality's own number in place of ours, for what comes in from a day on. What came in before keeps its number. */
export type LocalNumber = {
  readonly id: DutyRuleId | CareStepId;
  readonly from: CalendarDay;
  /** In the unit of the rule; by level where more time may be given to what is less serious. */
  readonly amount: Readonly<Record<Severity, number>>;
};

/** Id of a municipality's own rule. */
export type LocalRuleId = `L-${string}`;

/** A rule that a municipality adds, for what comes in from a day on and, when it has ended, up to another. */
export type LocalRule = {
  readonly id: LocalRuleId;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly per: 'event' | 'person';
  readonly who: DutyOwner;
  readonly when: Trigger;
  /** Its kind is always `local`. */
  readonly deadline: Omit<Deadline, 'kind' | 'runsWhenOld'>;
  /** One sentence in each language. */
  readonly sentence: Readonly<Record<Locale, string>>;
};

/** Everything a municipality has chosen. Rows are added and never changed, so that history keeps its version. */
export type LocalDuties = { readonly numbers: readonly LocalNumber[]; readonly rules: readonly LocalRule[] };

/** A municipality that has chosen nothing. */
export const NO_LOCAL_DUTIES: LocalDuties = { numbers: [], rules: [] };
