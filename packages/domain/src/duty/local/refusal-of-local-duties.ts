import { isCalendarDay } from '../../calendar/index.ts';
import { SEVERITIES } from '../../incident/index.ts';
import { LOCALES } from '../../locale/index.ts';
import { CARE_STEPS, type CareStepId } from '../care/index.ts';
import { CONDITION_NAMES, isOfPerson } from '../condition/index.ts';
import { CLOCK_STARTS, type Deadline, DUTY_RULES, type DutyRuleId, TIME_UNITS } from '../rule/index.ts';
import type { LocalDuties, LocalNumber, LocalRule } from './local-duties.ts';

/** Why a municipality's choice is refused, and where. */
export type LocalDutyRefusal = {
  readonly code:
    | 'not_a_calendar_day'
    | 'unknown_rule'
    /** The number stands in the law. */
    | 'number_of_the_law'
    /** The rule has no time limit, or follows another's. */
    | 'no_number'
    | 'out_of_range'
    /** What is more serious would get more time. */
    | 'slower_when_worse'
    | 'id_taken'
    | 'unknown_code'
    /** Something is asked of one employee in a rule about the event. */
    | 'needs_a_person'
    | 'before_start'
    | 'text_missing';
  readonly path: string;
};

/** The longest a municipality can give: a year, in whatever it is counted. */
const MOST: Readonly<Record<Deadline['unit'], number>> = {
  hours: 8_784,
  working_days: 260,
  calendar_days: 366,
  weeks: 52,
  months: 12,
};

/** What keeps a municipality's choices from being used; null when all are in order. */
export function refusalOfLocalDuties({ numbers, rules }: LocalDuties): LocalDutyRefusal | null {
  return (
    first(numbers, (each, i) => refusalOfNumber(each, numbers.slice(0, i), `numbers.${i}`)) ??
    first(rules, (each, i) => refusalOfRule(each, rules.slice(0, i), `rules.${i}`))
  );
}

function refusalOfNumber(
  { id, from, amount }: LocalNumber,
  earlier: readonly LocalNumber[],
  path: string,
): LocalDutyRefusal | null {
  const deadlines = deadlinesOf(id);
  if (deadlines === undefined) return { code: 'unknown_rule', path: `${path}.id` };
  if (deadlines === null) return { code: 'no_number', path: `${path}.id` };
  if (SEVERITIES.some((level) => deadlines[level]?.kind === 'legal_num')) {
    return { code: 'number_of_the_law', path: `${path}.id` };
  }
  if (!isCalendarDay(from)) return { code: 'not_a_calendar_day', path: `${path}.from` };
  if (earlier.some((each) => each.id === id && each.from === from)) return { code: 'id_taken', path: `${path}.from` };
  const beyond = SEVERITIES.find((level) => {
    const unit = deadlines[level]?.unit;
    return unit !== undefined && !isAmount(amount[level], unit);
  });
  if (beyond !== undefined) return { code: 'out_of_range', path: `${path}.amount.${beyond}` };
  const slower = ([2, 3] as const).find((level) => {
    const milder = deadlines[level === 2 ? 1 : 2];
    // Days and hours are not compared: the rule itself goes from one to the other.
    return milder?.unit === deadlines[level]?.unit && milder !== null && amount[level] > amount[level === 2 ? 1 : 2];
  });
  return slower === undefined ? null : { code: 'slower_when_worse', path: `${path}.amount.${slower}` };
}

/** The time limits of a rule or step; null when it has none of its own, `undefined` when there is no such rule. */
function deadlinesOf(id: string): Readonly<Record<1 | 2 | 3, Deadline | null>> | null | undefined {
  if (Object.hasOwn(DUTY_RULES, id)) return DUTY_RULES[id as DutyRuleId].deadlines;
  if (!Object.hasOwn(CARE_STEPS, id)) return undefined;
  const { at } = CARE_STEPS[id as CareStepId];
  return typeof at === 'string'
    ? null
    : { 1: at[1]?.deadline ?? null, 2: at[2]?.deadline ?? null, 3: at[3]?.deadline ?? null };
}

function refusalOfRule(rule: LocalRule, earlier: readonly LocalRule[], path: string): LocalDutyRefusal | null {
  const { id, from, to, when, deadline } = rule;
  if (!/^L-\d{1,4}$/.test(id)) return { code: 'unknown_code', path: `${path}.id` };
  // The same id may come back when it has ended: a rule that was changed is a new row.
  if (earlier.some((each) => each.id === id && (each.to === null || each.to >= from))) {
    return { code: 'id_taken', path: `${path}.id` };
  }
  if (!isCalendarDay(from)) return { code: 'not_a_calendar_day', path: `${path}.from` };
  if (to !== null && !isCalendarDay(to)) return { code: 'not_a_calendar_day', path: `${path}.to` };
  if (to !== null && to < from) return { code: 'before_start', path: `${path}.to` };
  const conditions = when.flat();
  if (conditions.some((each) => !CONDITION_NAMES.includes(each))) return { code: 'unknown_code', path: `${path}.when` };
  if (rule.per === 'event' && conditions.some(isOfPerson)) return { code: 'needs_a_person', path: `${path}.when` };
  if (!Object.hasOwn(TIME_UNITS.entries, deadline.unit)) return { code: 'unknown_code', path: `${path}.deadline.unit` };
  if (!Object.hasOwn(CLOCK_STARTS.entries, deadline.from)) {
    return { code: 'unknown_code', path: `${path}.deadline.from` };
  }
  if (rule.per === 'event' && STARTS_OF_PERSON.includes(deadline.from)) {
    return { code: 'needs_a_person', path: `${path}.deadline.from` };
  }
  if (!isAmount(deadline.amount, deadline.unit)) return { code: 'out_of_range', path: `${path}.deadline.amount` };
  const silent = LOCALES.find((locale) => !rule.sentence[locale]?.trim());
  return silent === undefined ? null : { code: 'text_missing', path: `${path}.sentence.${silent}` };
}

const STARTS_OF_PERSON: readonly string[] = ['absence_start', 'injury_known', 'serious_injury_known'];

function isAmount(amount: number, unit: Deadline['unit']): boolean {
  return Number.isInteger(amount) && amount >= 0 && amount <= MOST[unit];
}

function first<T>(
  list: readonly T[],
  refusal: (each: T, index: number) => LocalDutyRefusal | null,
): LocalDutyRefusal | null {
  for (const [index, each] of list.entries()) {
    const refused = refusal(each, index);
    if (refused !== null) return refused;
  }
  return null;
}
