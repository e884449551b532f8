export { norwegianHolidays } from './norwegian-holidays.ts';
export {
  isCovered,
  type SchoolYear,
  type SchoolYearProblem,
  schoolYearProblems,
  workCalendarOf,
} from './school-year.ts';
export {
  type Closure,
  isWorkingDay,
  NATIONAL_CALENDAR,
  USUAL_CALENDARS,
  type WorkCalendar,
  type WorkCalendars,
} from './work-calendar.ts';
export { addToNumber, addWorkingDays, workingFrom } from './working-days.ts';
