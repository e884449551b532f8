import type { CalendarDay } from '../../calendar/index.ts';
import type { Severity } from '../../incident/index.ts';
import { type ConditionSet, includesAll } from '../condition/index.ts';
import type { Moment, Occurrence, PersonInvolved } from '../occurrence/index.ts';
import type { DeadlineBySeverity } from '../rule/index.ts';
import { clockStartOf } from './clock-start-of.ts';
import { type Due, dueFrom, earlierOf } from './due.ts';
import type { Numbered, PreparedRule } from './prepared-duties.ts';

/** The number in force for what came in on a day. */
export function numberOn<T>(numbers: readonly Numbered<T>[], day: CalendarDay): Numbered<T> {
  // The last is ours, and holds from the beginning.
  for (const number of numbers) if (number.from === null || number.from <= day) return number;
  return numbers.at(-1)!;
}

/** One duty to be given a date. */
export type ToSettle = {
  readonly event: Occurrence;
  readonly rule: PreparedRule;
  readonly deadlines: DeadlineBySeverity;
  readonly person: PersonInvolved | null;
  /** What holds for the person now. */
  readonly held: ConditionSet;
};

/**
 * When a duty is due. Raised since the receipt, it is the earlier of what it was then, if it applied then, and what it is counted from
 * the assessment: nobody gains time by it.
 */
export function settleDue(of: ToSettle, appliedAtFirst: boolean): Due {
  const { event, rule, person } = of;
  const level = rule.isByCare && person !== null ? person.level : event.level;
  if (event.assessed === null || level.now <= level.first) return soonest(of, level.now, event.received);
  const raised = soonest(of, level.now, event.assessed);
  return appliedAtFirst ? earlierOf(soonest(of, level.first, event.received), raised) : raised;
}

function soonest({ event, rule, deadlines, person, held }: ToSettle, severity: Severity, received: Moment): Due {
  const deadline = deadlines[severity];
  let due = dueFrom(event, deadline, clockStartOf(deadline.from, event, person, received), null);
  for (const { when, ofPerson, deadline: wished } of rule.sooner) {
    if (!includesAll(held, ofPerson)) continue;
    due = earlierOf(due, dueFrom(event, wished, clockStartOf(wished.from, event, person, received), when));
  }
  return due;
}
