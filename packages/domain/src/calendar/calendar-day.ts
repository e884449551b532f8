/** A calendar day in Europe/Oslo, `YYYY-MM-DD`. Compares and sorts as text. */
export type CalendarDay = string;

/** The calendar begins with the year 1: there is no year 0 before it, though a computer's clock counts one. */
const PATTERN = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a real day of the calendar: `2026-02-30` is not. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!PATTERN.test(text)) return false;
  const noon = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().slice(0, 10) === text;
}

/**
 * The day a number of days later (earlier when negative).
 *
 * @throws {RangeError} If `day` is not a calendar day or `days` is not a whole number.
 */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(day: CalendarDay): number {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}
