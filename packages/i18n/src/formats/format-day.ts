import { addDays, type CalendarDay, weekdayOf } from '@vern/domain/calendar';
import type { Locale } from '@vern/domain/locale';
import { keepNumber } from './keep-number.ts';
import { DATE_WORDS } from './words.ts';

/**
 * A calendar day as people say it: "i dag", "i morgen", "fredag 20. nov."; with the year when it is another one.
 *
 * @param today - Today in Norway, `YYYY-MM-DD`.
 * @example
 * formatDay('2026-11-20', 'nb', '2026-11-22'); // => 'fredag 20. nov.'
 */
export function formatDay(day: CalendarDay, locale: Locale, today: CalendarDay): string {
  const words = DATE_WORDS[locale];
  if (day === today) return words.today;
  if (day === addDays(today, -1)) return words.yesterday;
  if (day === addDays(today, 1)) return words.tomorrow;
  const [year, month, date] = partsOf(day);
  const short = keepNumber(`${words.dayNumber(date)} ${words.shortMonths[month - 1]}`);
  return year === partsOf(today)[0] ? `${words.weekdays[weekdayOf(day) - 1]} ${short}` : `${short} ${year}`;
}

/** A calendar day in full, for hovering and for screen readers: "fredag 20. november 2026". */
export function formatDayExact(day: CalendarDay, locale: Locale): string {
  const words = DATE_WORDS[locale];
  const [year, month, date] = partsOf(day);
  return `${words.weekdays[weekdayOf(day) - 1]} ${words.dayNumber(date)} ${words.months[month - 1]} ${year}`;
}

/** A month: "november 2026". @param month - `YYYY-MM`. */
export function formatMonth(month: string, locale: Locale): string {
  const [year, number] = partsOf(month);
  return `${DATE_WORDS[locale].months[number - 1]} ${year}`;
}

/** A month without its year, short: "nov." @param month - `YYYY-MM`. */
export function formatMonthShort(month: string, locale: Locale): string {
  return DATE_WORDS[locale].shortMonths[partsOf(month)[1] - 1] ?? '';
}

/** Days from one to another, both included: "1. jan.–3. nov. 2024". */
export function formatPeriod(from: CalendarDay, to: CalendarDay, locale: Locale): string {
  const words = DATE_WORDS[locale];
  const short = (day: CalendarDay) =>
    keepNumber(`${words.dayNumber(partsOf(day)[2])} ${words.shortMonths[partsOf(day)[1] - 1]}`);
  const [fromYear] = partsOf(from);
  const [toYear] = partsOf(to);
  return fromYear === toYear
    ? `${short(from)}–${short(to)} ${toYear}`
    : `${short(from)} ${fromYear}–${short(to)} ${toYear}`;
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
