import { type CalendarDay, type DayNumber, dayNumberOf } from '../../calendar/index.ts';
import { CITATIONS, type CitationId } from '../../law/index.ts';
import type { Severity } from '../../severity/index.ts';
import { CARE_STEP_IDS, CARE_STEPS, type CareStep, type CareStepId, type StepAtLevel } from '../care/index.ts';
import { type Condition, type ConditionSet, eventSet, personSet, type Trigger } from '../condition/index.ts';
import {
  type LocalDuties,
  type LocalNumber,
  type LocalRule,
  type LocalRuleId,
  NO_LOCAL_DUTIES,
} from '../local/index.ts';
import {
  atAnyLevel,
  type Cited,
  type Deadline,
  type DeadlineBySeverity,
  DUTY_RULE_IDS,
  DUTY_RULES,
  type DutyOwner,
  type DutyRule,
  type DutyRuleId,
} from '../rule/index.ts';
import type { Duty } from './duty.ts';

// Everything here has the same fields in the same order, whatever the row it is made of leaves out: that is what makes asking fast.

/** One of the lists of a trigger. */
export type Alternative = {
  readonly all: readonly Condition[];
  readonly ofEvent: ConditionSet;
  readonly ofPerson: ConditionSet;
};

/** Numbers in force for what comes in from a day on; `from` is null for ours. */
export type Numbered<T> = { readonly from: CalendarDay | null; readonly value: T };

/** A place in the law with the days it holds for. */
export type PreparedCitation = {
  readonly id: CitationId;
  readonly ofEvent: ConditionSet;
  readonly isByEstablished: boolean;
  readonly from: DayNumber;
  readonly to: DayNumber;
};

/** What makes a duty due earlier. */
export type Sooner = { readonly when: Condition; readonly ofPerson: ConditionSet; readonly deadline: Deadline };

/** A rule, ready to be asked. */
export type PreparedRule = {
  readonly id: DutyRuleId | LocalRuleId;
  readonly isOfEvent: boolean;
  readonly who: DutyOwner;
  readonly kind: Duty['kind'];
  /** What the law asks is asked while a paragraph of it is in force; what is ours rests on itself. */
  readonly needsLaw: boolean;
  readonly isByCare: boolean;
  readonly onlyAhead: boolean;
  readonly alternatives: readonly Alternative[];
  /** By id, so that what is found is sorted. */
  readonly cites: readonly PreparedCitation[];
  /** The lists that were found, by which of `cites` are in them: the same few come again and again. */
  readonly found: (readonly CitationId[] | undefined)[];
  /** Newest first; null for what is only to be known. */
  readonly numbers: readonly Numbered<DeadlineBySeverity>[] | null;
  readonly sooner: readonly Sooner[];
  /** When a municipality's own rule holds for what comes in; null for everybody's. */
  readonly period: Pick<LocalRule, 'from' | 'to'> | null;
};

/** A step at one level of care. */
export type PreparedLevel = {
  readonly deadline: Deadline;
  readonly when: Condition | null;
  readonly ofPerson: ConditionSet;
  readonly onlyOnTheDay: boolean;
};

/** What a step is at each level of care. */
export type StepsByLevel = Readonly<Record<Severity, PreparedLevel | null>>;

/** A step of the care, ready to be asked. */
export type PreparedStep = {
  readonly id: CareStepId;
  readonly who: DutyOwner;
  /** The duty that it is due with; null where it has numbers of its own. */
  readonly with: DutyRuleId | null;
  readonly numbers: readonly Numbered<StepsByLevel>[];
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
  const { deadlines, cites, sooner = [] } = rule;
  const kind = deadlines?.[1].kind ?? 'info';
  return {
    id,
    isOfEvent: rule.per === 'event',
    who: rule.who,
    kind,
    needsLaw: cites.length > 0 && kind !== 'design' && kind !== 'local',
    isByCare: rule.level === 'care',
    onlyAhead: rule.onlyAhead === true,
    alternatives: rule.when.map(alternativeOf),
    cites: cites.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(preparedCitation),
    found: [],
    numbers: deadlines && [
      ...own.map(({ from, amount }) => ({
        from,
        value: byLevel((level) => withAmount(deadlines[level], amount[level])),
      })),
      { from: null, value: deadlines },
    ],
    sooner: sooner.map(({ when, deadline }) => ({ when, ofPerson: personSet([when]), deadline })),
    period,
  };
}

function preparedCitation({ id, when, by }: Cited): PreparedCitation {
  const { from, to } = CITATIONS[id];
  return {
    id,
    ofEvent: eventSet(when === undefined ? [] : [when]),
    isByEstablished: by === 'established',
    from: dayNumberOf(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumberOf(to),
  };
}

function preparedStep(id: CareStepId, { who, at }: CareStep, own: readonly LocalNumber[]): PreparedStep {
  if (typeof at === 'string') return { id, who, with: at, numbers: [] };
  const chosen = own.map(({ from, amount }) => ({
    from,
    value: byLevel((level) => preparedLevel(at[level], amount[level])),
  }));
  return {
    id,
    who,
    with: null,
    numbers: [...chosen, { from: null, value: byLevel((level) => preparedLevel(at[level])) }],
  };
}

function preparedLevel(step: StepAtLevel | null, amount = step?.deadline.amount): PreparedLevel | null {
  if (step === null || amount === undefined) return null;
  const { deadline, when = null, onlyOnTheDay = false } = step;
  return {
    deadline: withAmount(deadline, amount),
    when,
    ofPerson: personSet(when === null ? [] : [when]),
    onlyOnTheDay,
  };
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
    deadlines: atAnyLevel({ ...deadline, kind: 'local', runsWhenOld: false }),
    level: 'event',
    lawSays: null,
    cites: [],
    confirmation: 'local',
  };
}

function alternativeOf(all: Trigger[number]): Alternative {
  return { all, ofEvent: eventSet(all), ofPerson: personSet(all) };
}

function byLevel<T>(at: (level: Severity) => T): Readonly<Record<Severity, T>> {
  return { 1: at(1), 2: at(2), 3: at(3) };
}

function withAmount(deadline: Deadline, amount: number): Deadline {
  return { ...deadline, amount };
}

/** What holds for a municipality that has chosen nothing. */
export const USUAL_DUTIES = prepareDuties(NO_LOCAL_DUTIES);
