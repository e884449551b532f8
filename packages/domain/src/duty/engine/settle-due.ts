import type { CalendarDay } from '../../calendar/index.ts';
import { type ConditionSet, includesAll } from '../condition/index.ts';
import type { Moment, Occurrence, PersonInvolved } from '../occurrence/index.ts';
import type { Deadline, DeadlineBySeverity } from '../rule/index.ts';
import { clockStartOf } from './clock-start-of.ts';
import { type Due, dueFrom, earlierOf } from './due.ts';
import type { Numbered, PreparedRule } from './prepared-duties.ts';

/** The number in force for what came in on a day. */
export function numberOn<T>(numbers: readonly Numbered<T>[], day: CalendarDay): Numbered<T> {
  // The last is ours, and holds from the beginning.
  for (const number of numbers) if (number.from === null || number.from <= day) return number;
  return numbers.at(-1)!;
}

/**
 * When a duty is due. Raised since the receipt, it is the earlier of what it was then, if it applied then, and what it is counted from
 * the assessment: nobody gains time by it.
 *
 * @param held - What holds for the person now.
 */
export function settleDue(
  event: Occurrence,
  rule: PreparedRule,
  deadlines: DeadlineBySeverity,
  person: PersonInvolved | null,
  held: ConditionSet,
  appliedAtFirst: boolean,
): Due {
  const level = rule.isByCare && person !== null ? person.level : event.level;
  if (event.assessed === null || level.now <= level.first) {
    return soonest(event, rule, deadlines[level.now], person, held, event.received);
  }
  const raised = soonest(event, rule, deadlines[level.now], person, held, event.assessed);
  if (!appliedAtFirst) return raised;
  return earlierOf(soonest(event, rule, deadlines[level.first], person, held, event.received), raised);
}

function soonest(
  event: Occurrence,
  { sooner }: PreparedRule,
  deadline: Deadline,
  person: PersonInvolved | null,
  held: ConditionSet,
  received: Moment,
): Due {
  let due = dueFrom(event, deadline, clockStartOf(deadline.from, event, person, received), null);
  for (let i = 0; i < sooner.length; i += 1) {
    const { when, ofPerson, deadline: wished } = sooner[i]!;
    if (!includesAll(held, ofPerson)) continue;
    due = earlierOf(due, dueFrom(event, wished, clockStartOf(wished.from, event, person, received), when));
  }
  return due;
}
