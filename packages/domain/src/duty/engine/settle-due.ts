import type { CalendarDay } from '../../calendar/index.ts';
import type { Severity } from '../../incident/index.ts';
import type { Condition } from '../condition/index.ts';
import type { Level, Moment, Occurrence, PersonInvolved } from '../occurrence/index.ts';
import type { DeadlineBySeverity, DutyRule } from '../rule/index.ts';
import { clockStartOf } from './clock-start-of.ts';
import { type Due, dueFrom, earlierOf } from './due.ts';
import type { Held } from './held.ts';
import type { Numbered } from './prepared-duties.ts';

/** The number in force for what came in on a day. */
export function numberOn<T>(numbers: readonly Numbered<T>[], day: CalendarDay): Numbered<T> {
  // The last is ours, and holds from the beginning.
  return numbers.find(({ from }) => from === null || from <= day)!;
}

/** A date, and the wish that made it so early. */
export type Settled = { readonly due: Due; readonly wish: Condition | null };

/**
 * When a duty is due. Raised since the receipt, it is the earlier of what it was then, if it applied then, and what it is counted from
 * the assessment: nobody gains time by it.
 *
 * @param atFirst - What held at receipt, when the rule's level has been raised and the rule applied then.
 */
export function settleDue(
  event: Occurrence,
  rule: DutyRule,
  deadlines: DeadlineBySeverity,
  person: PersonInvolved | null,
  { now, atFirst }: { readonly now: Held; readonly atFirst: Held | null },
): Settled {
  const level = levelOf(event, rule, person);
  const at = (severity: Severity, received: Moment, held: Held) =>
    soonest(event, rule, deadlines, severity, person, received, held);
  if (event.assessed === null || level.now <= level.first) return at(level.now, event.received, now);
  const raised = at(level.now, event.assessed, now);
  if (atFirst === null) return raised;
  const first = at(level.first, event.received, atFirst);
  return earlierOf(first.due, raised.due) === first.due ? first : raised;
}

/** Whose level decides the time. */
export function levelOf(event: Occurrence, { level }: DutyRule, person: PersonInvolved | null): Level {
  return level === 'care' && person !== null ? person.level : event.level;
}

function soonest(
  event: Occurrence,
  rule: DutyRule,
  deadlines: DeadlineBySeverity,
  severity: Severity,
  person: PersonInvolved | null,
  received: Moment,
  held: Held,
): Settled {
  const deadline = deadlines[severity];
  let settled: Settled = {
    due: dueFrom(event, deadline, clockStartOf(deadline.from, event, person, received)),
    wish: null,
  };
  if (rule.sooner === undefined || person === null) return settled;
  for (const { when, deadline: wished } of rule.sooner) {
    if (!held.people[person.index]![when]) continue;
    const due = dueFrom(event, wished, clockStartOf(wished.from, event, person, received));
    if (earlierOf(settled.due, due) === due) settled = { due, wish: when };
  }
  return settled;
}
