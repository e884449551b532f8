import type { Severity } from '../../severity/index.ts';
import { type Condition, type ConditionSet, includesAll } from '../condition/index.ts';
import type { Moment, Occurrence, PersonInvolved } from '../occurrence/index.ts';
import type { DutyRuleId } from '../rule/index.ts';
import { countedAs } from './counted-as.ts';
import { type Due, dueFrom, earlierOf, textOfDue } from './due.ts';
import type { CareStepDue, Duty } from './duty.ts';
import type { Search } from './find-duties.ts';
import type { PreparedStep, StepsByLevel } from './prepared-duties.ts';
import { numberOn } from './settle-due.ts';

/** The care of everybody whom R-008 asks follow-up for, by person, then in the order of the steps. */
export function findCare(search: Search, steps: readonly PreparedStep[], duties: readonly Duty[]): CareStepDue[] {
  const care: CareStepDue[] = [];
  for (const person of search.event.people) {
    const followUp = dutyOf(duties, 'R-008', person);
    if (followUp === null) continue;
    for (const step of steps) {
      const found =
        step.with === null
          ? stepFor(search, step, person, followUp.why)
          : asDuty(search, step, person, dutyOf(duties, step.with, person));
      if (found !== null) care.push(found);
    }
  }
  return care;
}

/** The duty of a rule about the person, or about the event. */
function dutyOf(duties: readonly Duty[], rule: DutyRuleId, { index }: PersonInvolved): Duty | null {
  for (const duty of duties) {
    if (duty.rule === rule && (duty.person === null || duty.person === index)) return duty;
  }
  return null;
}

/** A step that is due when a duty is, and only where that duty applies. */
function asDuty(
  { responsibles }: Search,
  { id, who }: PreparedStep,
  person: PersonInvolved,
  duty: Duty | null,
): CareStepDue | null {
  if (duty === null || duty.due === null || duty.counted === null) return null;
  const { due, why, counted } = duty;
  return { step: id, person: person.index, due, who: responsibles[who], level: person.level.now, why, counted };
}

function stepFor(
  { event, held, responsibles, receivedOn }: Search,
  { id, who, numbers }: PreparedStep,
  person: PersonInvolved,
  followUp: readonly Condition[],
): CareStepDue | null {
  const number = numberOn(numbers, receivedOn);
  const { now } = person.level;
  const due = stepDue(event, number.value, person, held.now.people[person.index]!);
  if (due === null) return null;
  const when = number.value[now]?.when ?? null;
  return {
    step: id,
    person: person.index,
    due: textOfDue(due),
    who: responsibles[who],
    level: now,
    why: when === null ? followUp : [...followUp, when],
    counted: countedAs(event, due, number.from),
  };
}

/** When a step is due: as with a duty, raised since the receipt it is the earlier of the two. */
function stepDue(event: Occurrence, steps: StepsByLevel, { level }: PersonInvolved, held: ConditionSet): Due | null {
  if (event.assessed === null || level.now <= level.first) {
    return dueAt(event, steps, level.now, held, event.received);
  }
  const early = dueAt(event, steps, level.first, held, event.received);
  const late = dueAt(event, steps, level.now, held, event.assessed);
  return early !== null && late !== null ? earlierOf(early, late) : (early ?? late);
}

function dueAt(
  event: Occurrence,
  steps: StepsByLevel,
  level: Severity,
  held: ConditionSet,
  received: Moment,
): Due | null {
  const given = steps[level];
  if (given === null || !includesAll(held, given.ofPerson)) return null;
  if (given.onlyOnTheDay && received.day !== event.occurred.day) return null;
  return dueFrom(event, given.deadline, received, null);
}
