import { addDays, type CalendarDay, isWithin, weekdayOf } from '../calendar/index.ts';
import { norwegianHolidays } from './norwegian-holidays.ts';

/** Days in a row on which a unit is closed: a break or a planning day. Both ends included. */
export type Closure = { readonly from: CalendarDay; readonly to: CalendarDay; readonly name: string };

/**
 * When a unit works, on top of what holds for all of Norway: the municipality's school calendar (`skolerute`) for a
 * school, planning days and summer closing for a kindergarten.
 */
export type WorkCalendar = {
  readonly closures: readonly Closure[];
  /** Days inside a closure on which there are people at work after all, such as after-school care in a break. */
  readonly openDays: readonly CalendarDay[];
  /** Days of every year on which nobody is there though they are no public holidays, as `MM-DD`. */
  readonly yearlyClosures?: readonly string[];
};

/** Monday to Friday, minus public holidays: the days of a municipality as an employer. */
export const NATIONAL_CALENDAR: WorkCalendar = { closures: [], openDays: [] };

/** The two calendars that deadlines are counted by. */
export type WorkCalendars = Readonly<Record<'employer' | 'unit', WorkCalendar>>;

/**
 * What holds where no calendar of the unit is known. Christmas Eve and New Year's Eve are working days by law, and no
 * school or kindergarten is open on them.
 */
export const USUAL_CALENDARS: WorkCalendars = {
  employer: NATIONAL_CALENDAR,
  unit: { ...NATIONAL_CALENDAR, yearlyClosures: ['12-24', '12-31'] },
};

/** Whether people are at work: no weekend, no holiday, and no closure unless the day is an open one. */
export function isWorkingDay(day: CalendarDay, calendar: WorkCalendar = NATIONAL_CALENDAR): boolean {
  if (weekdayOf(day) > 5 || norwegianHolidays(Number(day.slice(0, 4))).has(day)) return false;
  if (calendar.openDays.includes(day)) return true;
  if (calendar.yearlyClosures?.includes(day.slice(5))) return false;
  return !calendar.closures.some((closure) => isWithin(closure, day));
}

/**
 * The working day a number of working days after a day. The first day does not count: a report sent at 23:50 must not
 * cost anybody a day. With zero it is the day itself, or the next working day when nobody is at work.
 *
 * @throws {RangeError} If `workingDays` is negative or no whole number, or the calendar is closed for over a year.
 */
export function addWorkingDays(
  day: CalendarDay,
  workingDays: number,
  calendar: WorkCalendar = NATIONAL_CALENDAR,
): CalendarDay {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new RangeError(`Not a number of days: ${workingDays}`);
  let at = nextWorkingDay(day, calendar);
  // Sent on a day off: the next working day is the first that counts.
  let left = at === day || workingDays === 0 ? workingDays : workingDays - 1;
  for (; left > 0; left -= 1) at = nextWorkingDay(addDays(at, 1), calendar);
  return at;
}

/** Working days in a stretch, both ends included; 0 when it ends before it begins. */
export function countWorkingDays(
  from: CalendarDay,
  to: CalendarDay,
  calendar: WorkCalendar = NATIONAL_CALENDAR,
): number {
  let count = 0;
  for (let at = from; at <= to; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return count;
}

function nextWorkingDay(day: CalendarDay, calendar: WorkCalendar): CalendarDay {
  for (let days = 0; days <= 366; days += 1) {
    const at = addDays(day, days);
    if (isWorkingDay(at, calendar)) return at;
  }
  throw new RangeError(`Closed for over a year from ${day}`);
}
