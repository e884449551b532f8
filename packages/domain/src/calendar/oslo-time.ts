import type { CalendarDay } from './calendar-day.ts';

const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The wall clock in Norway at an instant, whatever zone the machine or the phone believes it is in. */
export function osloTime(instant: Date): { readonly day: CalendarDay; readonly time: string } {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute === latest.minute) return latest.wall;
  const [day = '', time = ''] = OSLO.format(instant).split(' ');
  latest = { minute, wall: { day, time } };
  return latest.wall;
}

// A request asks several times for the instant it came in, and formatting one costs more than all it is needed for.
let latest = { minute: Number.NaN, wall: { day: '', time: '' } };

/** The calendar day in Norway at an instant. */
export function osloDay(instant: Date): CalendarDay {
  return osloTime(instant).day;
}
