import type { CalendarDay } from './calendar-day.ts';
import { osloTime } from './oslo-time.ts';

/**
 * Whether a time on Norway's wall clock has not been yet, read as the earliest instant it can mean: on the night the clocks
 * go back, ten to three has been when it is ten past two for the second time.
 *
 * @param time - `HH:MM`; null asks of the day alone.
 */
export function liesAhead(day: CalendarDay, time: string | null, now: Date): boolean {
  const wall = osloTime(now);
  if (day !== wall.day || time === null) return day > wall.day;
  // Summer time is two hours ahead of UTC: the earlier of the two instants, where there are two.
  const summer = new Date(`${day}T${time}:00+02:00`);
  const isSummer = osloTime(summer).day === day && osloTime(summer).time === time;
  return isSummer ? summer.getTime() > now.getTime() : time > wall.time;
}
