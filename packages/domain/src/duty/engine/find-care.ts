import type { Severity } from '../../incident/index.ts';
import type { Condition } from '../condition/index.ts';
import type { Moment, PersonInvolved } from '../occurrence/index.ts';
import { countedAs } from './counted-as.ts';
import { type Due, dueFrom, earlierOf, textOfDue } from './due.ts';
import type { CareStepDue, Duty } from './duty.ts';
import type { Search } from './find-duties.ts';
import type { PreparedStep } from './prepared-duties.ts';
import { numberOn } from './settle-due.ts';

/** The care of everybody whom R-008 asks follow-up for, by person, then in the order of the steps. */
export function findCare(
  search: Search,
  steps: readonly PreparedStep[],
  duties: readonly Duty[],
): readonly CareStepDue[] {
  const care: CareStepDue[] = [];
  for (const person of search.event.people) {
    const followUp = duties.find(({ rule, person: index }) => rule === 'R-008' && index === person.index);
    if (followUp === undefined) continue;
    for (const step of steps) {
      const found =
        step.numbers === null ? asDuty(search, step, person, duties) : stepFor(search, step, person, followUp.why);
      if (found !== null) care.push(found);
    }
  }
  return care;
}

/** A step that is due when a duty is, and only where that duty applies. */
function asDuty(
  { responsibles }: Search,
  { id, step }: PreparedStep,
  person: PersonInvolved,
  duties: readonly Duty[],
): CareStepDue | null {
  const duty = duties.find(({ rule, person: index }) => rule === step.at && (index ?? person.index) === person.index);
  if (duty?.due == null || duty.counted === null) return null;
  const { due, why, counted } = duty;
  return { step: id, person: person.index, due, who: responsibles[step.who], level: person.level.now, why, counted };
}

function stepFor(
  { event, held, responsibles, receivedOn }: Search,
  { id, step, numbers }: PreparedStep,
  person: PersonInvolved,
  followUp: readonly Condition[],
): CareStepDue | null {
  const number = numberOn(numbers!, receivedOn);
  const { first, now } = person.level;
  const conditions = held.now.people[person.index]!;
  const at = (level: Severity, received: Moment): Due | null => {
    const given = number.value[level];
    if (given === null || (given.when !== undefined && !conditions[given.when])) return null;
    if (given.onlyOnTheDay === true && received.day !== event.occurred.day) return null;
    return dueFrom(event, given.deadline, received);
  };
  const isRaised = event.assessed !== null && now > first;
  const early = isRaised ? at(first, event.received) : null;
  const late = at(now, isRaised ? event.assessed : event.received);
  const due = early !== null && late !== null ? earlierOf(early, late) : (early ?? late);
  if (due === null) return null;
  const when = number.value[now]?.when;
  return {
    step: id,
    person: person.index,
    due: textOfDue(due),
    who: responsibles[step.who],
    level: now,
    why: when === undefined ? followUp : [...followUp, when],
    counted: countedAs(event, due, number.from, null),
  };
}
