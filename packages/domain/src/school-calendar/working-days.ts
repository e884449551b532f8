import { addDays, type CalendarDay, type DayNumber, dayNumberOf, dayOfNumber } from '../calendar/index.ts';
import { isWorkingDay, NATIONAL_CALENDAR, type WorkCalendar } from './work-calendar.ts';

/**
 * The working day a number of working days after a day. The first day does not count: a report sent at 23:50 must not
 * cost anybody a day. With zero it is the day itself, or the next working day when nobody is at work.
 *
 * @throws {RangeError} If `day` is not a calendar day, `workingDays` is negative or no whole number, or the calendar is
 * closed for over a year.
 */
export function addWorkingDays(
  day: CalendarDay,
  workingDays: number,
  calendar: WorkCalendar = NATIONAL_CALENDAR,
): CalendarDay {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new RangeError(`Not a number of days: ${workingDays}`);
  return dayOfNumber(addToNumber(dayNumberOf(addDays(day, 0)), workingDays, calendar));
}

/** Working days in a stretch, both ends included; 0 when it ends before it begins. */
export function countWorkingDays(
  from: CalendarDay,
  to: CalendarDay,
  calendar: WorkCalendar = NATIONAL_CALENDAR,
): number {
  let count = 0;
  for (let at = dayNumberOf(from); at <= dayNumberOf(to); at += 1) if (worksOn(at, calendar)) count += 1;
  return count;
}

/** `addWorkingDays` for whoever counts by numbers. */
export function addToNumber(day: DayNumber, workingDays: number, calendar: WorkCalendar): DayNumber {
  let at = workingFrom(day, 1, calendar);
  // Sent on a day off: the next working day is the first that counts.
  let left = at === day || workingDays === 0 ? workingDays : workingDays - 1;
  for (; left > 0; left -= 1) at = workingFrom(at + 1, 1, calendar);
  return at;
}

/**
 * The day itself when it is a working day, else the nearest one after it (`step` 1) or before it (`step` -1).
 *
 * @throws {RangeError} If the calendar is closed for over a year.
 */
export function workingFrom(day: DayNumber, step: 1 | -1, calendar: WorkCalendar): DayNumber {
  for (let days = 0; days <= 366; days += 1) {
    if (worksOn(day + step * days, calendar)) return day + step * days;
  }
  throw new RangeError(`Closed for over a year from ${dayOfNumber(day)}`);
}

const CHUNK = 512;

/** `isWorkingDay`, remembered: a list of cases asks for the same days again and again. A calendar never changes. */
function worksOn(day: DayNumber, calendar: WorkCalendar): boolean {
  let chunks = KNOWN.get(calendar);
  if (chunks === undefined) {
    chunks = new Map();
    KNOWN.set(calendar, chunks);
  }
  const number = Math.floor(day / CHUNK);
  let chunk = chunks.get(number);
  if (chunk === undefined) {
    chunk = Array.from({ length: CHUNK }, (_, i) => isWorkingDay(dayOfNumber(number * CHUNK + i), calendar));
    chunks.set(number, chunk);
  }
  return chunk[day - number * CHUNK]!;
}

const KNOWN = new WeakMap<WorkCalendar, Map<number, readonly boolean[]>>();
