import type { CalendarDay, DayNumber } from '../../calendar/index.ts';
import { dayNumberOf } from '../../calendar/index.ts';
import type { Severity } from '../../incident/index.ts';
import { CITATIONS, type CitationId } from '../../law/index.ts';
import { CARE_STEP_IDS, CARE_STEPS, type CareStep, type CareStepId, type StepAtLevel } from '../care/index.ts';
import {
  type Condition,
  type EventCondition,
  isOfPerson,
  type PersonCondition,
  type Trigger,
} from '../condition/index.ts';
import {
  type LocalDuties,
  type LocalNumber,
  type LocalRule,
  type LocalRuleId,
  NO_LOCAL_DUTIES,
} from '../local/index.ts';
import {
  atAnyLevel,
  type Deadline,
  type DeadlineBySeverity,
  DUTY_RULE_IDS,
  DUTY_RULES,
  type DutyRule,
  type DutyRuleId,
} from '../rule/index.ts';

/** One of the lists of a trigger, parted by what its conditions are about. */
export type Alternative = {
  readonly all: readonly Condition[];
  readonly ofEvent: readonly EventCondition[];
  readonly ofPerson: readonly PersonCondition[];
};

/** Numbers in force for what comes in from a day on; `from` is null for ours. */
export type Numbered<T> = { readonly from: CalendarDay | null; readonly value: T };

/** A place in the law with the days it holds for, ready to be compared. */
export type PreparedCitation = {
  readonly id: CitationId;
  readonly when: EventCondition | null;
  readonly isByEstablished: boolean;
  readonly from: DayNumber;
  readonly to: DayNumber;
};

/** A rule, ready to be asked. */
export type PreparedRule = {
  readonly id: DutyRuleId | LocalRuleId;
  readonly rule: DutyRule;
  readonly alternatives: readonly Alternative[];
  readonly cites: readonly PreparedCitation[];
  /** Newest first. */
  readonly numbers: readonly Numbered<DeadlineBySeverity>[] | null;
  /** When a municipality's own rule holds for what comes in; null for everybody's. */
  readonly period: Pick<LocalRule, 'from' | 'to'> | null;
};

/** A step of the care, ready to be asked. */
export type PreparedStep = {
  readonly id: CareStepId;
  readonly step: CareStep;
  readonly numbers: readonly Numbered<Readonly<Record<Severity, StepAtLevel | null>>>[] | null;
};

/** All rules and steps of a municipality, worked through once for every event that is asked about. */
export type PreparedDuties = { readonly rules: readonly PreparedRule[]; readonly steps: readonly PreparedStep[] };

/** Rules and steps with a municipality's own numbers and rules. The choices are in order: see `refusalOfLocalDuties`. */
export function prepareDuties({ numbers, rules }: LocalDuties): PreparedDuties {
  return {
    rules: [
      ...DUTY_RULE_IDS.map((id) => preparedRule(id, DUTY_RULES[id], numbersOf(id, numbers), null)),
      ...rules.map((local) => preparedRule(local.id, ruleOf(local), [], local)),
    ],
    steps: CARE_STEP_IDS.map((id) => preparedStep(id, CARE_STEPS[id], numbersOf(id, numbers))),
  };
}

function preparedRule(
  id: DutyRuleId | LocalRuleId,
  rule: DutyRule,
  own: readonly LocalNumber[],
  period: PreparedRule['period'],
): PreparedRule {
  const { deadlines } = rule;
  return {
    id,
    rule,
    alternatives: rule.when.map(alternativeOf),
    // Sorted once, so that what is found is sorted.
    cites: rule.cites
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id: cited, when, by }) => ({
        id: cited,
        when: when ?? null,
        isByEstablished: by === 'established',
        from: dayNumberOf(CITATIONS[cited].from),
        to: CITATIONS[cited].to === null ? Number.POSITIVE_INFINITY : dayNumberOf(CITATIONS[cited].to),
      })),
    numbers: deadlines && [
      ...own.map(({ from, amount }) => ({
        from,
        value: byLevel((level) => withAmount(deadlines[level], amount[level])),
      })),
      { from: null, value: deadlines },
    ],
    period,
  };
}

function preparedStep(id: CareStepId, step: CareStep, own: readonly LocalNumber[]): PreparedStep {
  const { at } = step;
  if (typeof at === 'string') return { id, step, numbers: null };
  const numbered = own.map(({ from, amount }) => ({
    from,
    value: byLevel((level) => {
      const each = at[level];
      return each && { ...each, deadline: withAmount(each.deadline, amount[level]) };
    }),
  }));
  return { id, step, numbers: [...numbered, { from: null, value: at }] };
}

/** A municipality's own numbers for a rule, the newest first. */
function numbersOf(id: DutyRuleId | CareStepId, numbers: readonly LocalNumber[]): readonly LocalNumber[] {
  return numbers.filter((each) => each.id === id).toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

function ruleOf({ per, who, when, deadline }: LocalRule): DutyRule {
  return {
    per,
    who,
    when,
    deadlines: atAnyLevel({ ...deadline, kind: 'local' }),
    level: 'event',
    lawSays: null,
    cites: [],
    confirmation: 'local',
  };
}

function alternativeOf(all: Trigger[number]): Alternative {
  return { all, ofEvent: all.filter((each) => !isOfPerson(each)), ofPerson: all.filter(isOfPerson) };
}

function byLevel<T>(at: (level: Severity) => T): Readonly<Record<Severity, T>> {
  return { 1: at(1), 2: at(2), 3: at(3) };
}

function withAmount(deadline: Deadline, amount: number): Deadline {
  return { ...deadline, amount };
}

/** What holds for a municipality that has chosen nothing. */
export const USUAL_DUTIES = prepareDuties(NO_LOCAL_DUTIES);
