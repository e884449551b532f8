import type { CalendarDay } from './calendar-day.ts';

/** A stretch of whole days, both ends included; `to` is null while it has no end. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay | null };

/** Whether the period holds on a day; its first and last day count. */
export function isWithin(period: Period, day: CalendarDay): boolean {
  return period.from <= day && (period.to === null || day <= period.to);
}
