import { addDays, type CalendarDay } from './calendar-day.ts';
import { osloTime } from './oslo-time.ts';

/**
 * The instant at which a calendar day begins in Norway. A deadline "within a day" ends where the next one begins.
 *
 * @throws {RangeError} If `day` is not a calendar day.
 */
export function osloDayStart(day: CalendarDay): Date {
  const winter = new Date(`${addDays(day, 0)}T00:00:00+01:00`);
  // Norway is one hour ahead of UTC in winter and two in summer, and never changes at midnight.
  return osloTime(winter).time === '00:00' ? winter : new Date(`${day}T00:00:00+02:00`);
}
