export { addDays, type CalendarDay, isCalendarDay, weekdayOf } from './calendar-day.ts';
export { liesAhead } from './lies-ahead.ts';
export { osloDayStart } from './oslo-day-start.ts';
export { osloDay, osloTime } from './oslo-time.ts';
export { isWithin, type Period } from './period.ts';
