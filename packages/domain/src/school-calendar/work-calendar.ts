import { type CalendarDay, isWithin, type Period, weekdayOf } from '../calendar/index.ts';
import { norwegianHolidays } from './norwegian-holidays.ts';

/** Days in a row on which a unit is closed, such as a break. Both ends included. */
export type Closure = { readonly from: CalendarDay; readonly to: CalendarDay; readonly name: string };

/**
 * When a unit works, on top of what holds for all of Norway: the municipality's school calendar (`skolerute`) for a
 * school, summer closing for a kindergarten. A planning day is no closure: the people are at work.
 */
export type WorkCalendar = {
  readonly closures: readonly Closure[];
  /** Days on which there are people at work after all, such as after-school care in a break. */
  readonly openDays: readonly CalendarDay[];
  /** Days of every year on which nobody is there though they are no public holidays, as `MM-DD`. */
  readonly yearlyClosures?: readonly string[];
  /** The public holidays, where they are given with the calendar; Norway's own when left out. */
  readonly publicHolidays?: readonly CalendarDay[];
  /** The stretches that somebody has made this calendar for; it holds for all days when left out. See `isCovered`. */
  readonly covers?: readonly Period[];
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

/** Whether people are at work: an open day, or no weekend, no holiday and no closure. */
export function isWorkingDay(day: CalendarDay, calendar: WorkCalendar = NATIONAL_CALENDAR): boolean {
  if (calendar.openDays.includes(day)) return true;
  if (weekdayOf(day) > 5 || isPublicHoliday(day, calendar)) return false;
  if (calendar.yearlyClosures?.includes(day.slice(5))) return false;
  return !calendar.closures.some((closure) => isWithin(closure, day));
}

function isPublicHoliday(day: CalendarDay, { publicHolidays }: WorkCalendar): boolean {
  return publicHolidays === undefined
    ? norwegianHolidays(Number(day.slice(0, 4))).has(day)
    : publicHolidays.includes(day);
}
