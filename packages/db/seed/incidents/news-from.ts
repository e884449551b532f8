import { addDays, type CalendarDay, osloDayStart } from '@vern/domain/calendar';

/** Days that what was told is kept in the app of the made-up world. */
const NEWS_DAYS = 14;

/** From when on what was told is still to be found, in milliseconds: older words would only make the demo slow to fill. */
export function newsFrom(today: CalendarDay): number {
  return osloDayStart(addDays(today, -NEWS_DAYS)).getTime();
}
