export { calendarDaySchema, clockTimeSchema, codeSchema, codesSchema, severitySchema } from './fields.ts';
