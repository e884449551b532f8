export { addDays, type CalendarDay, isCalendarDay, weekdayOf } from './calendar-day.ts';
export { addMonths, type DayNumber, dayNumberOf, dayOfNumber } from './day-number.ts';
export { liesAhead } from './lies-ahead.ts';
export { osloInstant, osloOffset, osloWall } from './oslo-clock.ts';
export { osloDayStart } from './oslo-day-start.ts';
export { osloDay, osloTime } from './oslo-time.ts';
export { isWithin, type Period } from './period.ts';
