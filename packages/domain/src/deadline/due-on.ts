import type { CalendarDay } from '../calendar/index.ts';
import type { Severity } from '../incident/severity/severity.ts';
import { addWorkingDays, NATIONAL_CALENDAR, type WorkCalendar } from '../school-calendar/index.ts';
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
  calendar: WorkCalendar = NATIONAL_CALENDAR,
): CalendarDay {
  return addWorkingDays(from, DEADLINE_RULES[rule].workingDays[severity], calendar);
}
