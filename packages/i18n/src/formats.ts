export { formatDay, formatDayExact, formatMonth, formatMonthShort, formatPeriod } from './formats/format-day.ts';
export { formatDeadline } from './formats/format-deadline.ts';
export { formatInstant, formatInstantExact } from './formats/format-instant.ts';
export { formatDuration, formatNumber, formatShare } from './formats/format-number.ts';
