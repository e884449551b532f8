import type { CalendarDay } from './calendar-day.ts';

const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The wall clock in Norway at an instant, whatever zone the machine or the phone believes it is in. */
export function osloTime(instant: Date): { readonly day: CalendarDay; readonly time: string } {
  const [day = '', time = ''] = OSLO.format(instant).split(' ');
  return { day, time };
}

/** The calendar day in Norway at an instant. */
export function osloDay(instant: Date): CalendarDay {
  return osloTime(instant).day;
}
