export { norwegianHolidays } from './norwegian-holidays.ts';
export {
  addWorkingDays,
  type Closure,
  countWorkingDays,
  isWorkingDay,
  NATIONAL_CALENDAR,
  USUAL_CALENDARS,
  type WorkCalendar,
  type WorkCalendars,
} from './work-calendar.ts';
