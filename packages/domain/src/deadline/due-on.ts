import type { CalendarDay } from '../calendar/index.ts';
import { addWorkingDays, USUAL_CALENDARS, type WorkCalendars } from '../school-calendar/index.ts';
import type { Severity } from '../severity/index.ts';
import { DEADLINE_RULES, type DeadlineRuleName } from './deadline-rule.ts';

/**
 * The last calendar day on which something is on time.
 *
 * @param from - The day the clock starts; it does not count.
 * @throws {RangeError} If `from` is not a calendar day.
 */
export function dueOn(
  rule: DeadlineRuleName,
  from: CalendarDay,
  severity: Severity,
  calendars: WorkCalendars = USUAL_CALENDARS,
): CalendarDay {
  const { workingDays, calendar } = DEADLINE_RULES[rule];
  return addWorkingDays(from, workingDays[severity], calendars[calendar]);
}
