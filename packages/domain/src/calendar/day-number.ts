import type { CalendarDay } from './calendar-day.ts';

const MS_PER_DAY = 86_400_000;

/** A day as the number of days from 1 January 1970: what is counted with, where a day as text is what is said. */
export type DayNumber = number;

/** The number of a calendar day. Whoever cannot vouch for the text asks `isCalendarDay` first. */
export function dayNumberOf(day: CalendarDay): DayNumber {
  const known = NUMBERS.get(day);
  if (known !== undefined) return known;
  const number = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / MS_PER_DAY;
  NUMBERS.set(day, number);
  return number;
}

/** The calendar day with a number. */
export function dayOfNumber(number: DayNumber): CalendarDay {
  const known = TEXTS.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  TEXTS.set(number, day);
  return day;
}

// Every date that is read or shown is text, and the same few hundred days come again and again.
const TEXTS = new Map<DayNumber, CalendarDay>();
const NUMBERS = new Map<CalendarDay, DayNumber>();

/** Three hundred years. */
const MOST_MONTHS = 3_600;
const LATER = new Map<number, DayNumber>();

/**
 * The day a number of months later, from none to three hundred years: the same number in that month, and where the month lacks it, its last day. So it is done
 * with the time limits of domstolloven § 148; that it holds for 29 February too is not confirmed.
 */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const key = number * MOST_MONTHS + months;
  const known = LATER.get(key);
  if (known !== undefined) return known;
  const day = new Date(number * MS_PER_DAY);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + months, day.getUTCDate()];
  const last = Date.UTC(year, month + 1, 0) / MS_PER_DAY;
  const later = Math.min(Date.UTC(year, month, date) / MS_PER_DAY, last);
  LATER.set(key, later);
  return later;
}
