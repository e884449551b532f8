export { norwegianHolidays } from './norwegian-holidays.ts';
export {
  addWorkingDays,
  type Closure,
  countWorkingDays,
  isWorkingDay,
  NATIONAL_CALENDAR,
  type WorkCalendar,
} from './work-calendar.ts';
