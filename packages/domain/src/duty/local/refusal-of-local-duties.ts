import { SEVERITIES, type Severity } from '../../severity/index.ts';
import { CARE_STEPS, type CareStep, type CareStepId } from '../care/index.ts';
import { isOfPerson } from '../condition/index.ts';
import { type ClockStart, type Deadline, DUTY_RULES, type DutyRuleId } from '../rule/index.ts';
import type { LocalDuties, LocalNumber, LocalRule } from './local-duties.ts';

/** Why a municipality may not choose so, and where. */
export type LocalDutyRefusal = {
  readonly code:
    | 'number_of_the_law'
    /** The rule has no time limit, or follows another's. */
    | 'no_number'
    /** Longer than a year. */
    | 'out_of_range'
    /** What is more serious would get more time. */
    | 'slower_when_worse'
    /** Chosen already: a change is a new row, from another day. */
    | 'chosen_twice'
    /** Something is asked of one employee in a rule about the event. */
    | 'needs_a_person'
    | 'before_start';
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

type Limits = Readonly<Record<Severity, Deadline | null>>;

/** What keeps a municipality's choices from being used; null when all are in order. Their shape is the schema's to check. */
export function refusalOfLocalDuties({ numbers, rules }: LocalDuties): LocalDutyRefusal | null {
  for (const [i, each] of numbers.entries()) {
    const isTwice = numbers.slice(0, i).some(({ id, from }) => id === each.id && from === each.from);
    const refused = isTwice ? refusal('chosen_twice', `numbers.${i}.from`) : refusalOfNumber(each, `numbers.${i}`);
    if (refused !== null) return refused;
  }
  for (const [i, each] of rules.entries()) {
    // The same id may come back when it has ended.
    const isTwice = rules.slice(0, i).some(({ id, to }) => id === each.id && (to === null || to >= each.from));
    const refused = isTwice ? refusal('chosen_twice', `rules.${i}.id`) : refusalOfRule(each, `rules.${i}`);
    if (refused !== null) return refused;
  }
  return null;
}

function refusalOfNumber({ id, amount }: LocalNumber, path: string): LocalDutyRefusal | null {
  const limits = limitsOf(id);
  if (limits === null) return refusal('no_number', `${path}.id`);
  if (SEVERITIES.some((level) => limits[level]?.kind === 'legal_num'))
    return refusal('number_of_the_law', `${path}.id`);
  const beyond = SEVERITIES.find((level) => isTooLong(limits[level], amount[level]));
  if (beyond !== undefined) return refusal('out_of_range', `${path}.amount.${beyond}`);
  const slower = SEVERITIES.find((level) =>
    SEVERITIES.some(
      // Days and hours are not compared: the rules themselves go from one to the other.
      (milder) => milder < level && limits[milder]?.unit === limits[level]?.unit && amount[milder] < amount[level],
    ),
  );
  return slower === undefined ? null : refusal('slower_when_worse', `${path}.amount.${slower}`);
}

/** The time limits of a rule or step; null when it has none of its own. */
function limitsOf(id: DutyRuleId | CareStepId): Limits | null {
  if (isRule(id)) return DUTY_RULES[id].deadlines;
  const { at }: CareStep = CARE_STEPS[id];
  if (typeof at === 'string') return null;
  return { 1: at[1]?.deadline ?? null, 2: at[2]?.deadline ?? null, 3: at[3]?.deadline ?? null };
}

function isRule(id: DutyRuleId | CareStepId): id is DutyRuleId {
  return Object.hasOwn(DUTY_RULES, id);
}

const STARTS_OF_PERSON: readonly ClockStart[] = ['absence_start', 'injury_known', 'serious_injury_known'];

function refusalOfRule({ per, when, deadline, from, to }: LocalRule, path: string): LocalDutyRefusal | null {
  if (to !== null && to < from) return refusal('before_start', `${path}.to`);
  if (per === 'event' && when.flat().some(isOfPerson)) return refusal('needs_a_person', `${path}.when`);
  if (per === 'event' && STARTS_OF_PERSON.includes(deadline.from)) {
    return refusal('needs_a_person', `${path}.deadline.from`);
  }
  return isTooLong(deadline, deadline.amount) ? refusal('out_of_range', `${path}.deadline.amount`) : null;
}

function isTooLong(limit: Pick<Deadline, 'unit'> | null, amount: number): boolean {
  return limit !== null && amount > MOST[limit.unit];
}

function refusal(code: LocalDutyRefusal['code'], path: string): LocalDutyRefusal {
  return { code, path };
}
