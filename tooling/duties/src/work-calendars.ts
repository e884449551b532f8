import type { UnitKind } from '@vern/domain/org-tree';
import { type WorkCalendar, type WorkCalendars, workCalendarOf } from '@vern/domain/school-calendar';
import type { CaseCalendar, CaseUnit } from './case-file.schema.ts';

/** The calendars of a kind of unit, ready to be counted by: the same ones whenever they are asked for. */
export function workCalendarsOf(calendar: CaseCalendar, kind: UnitKind): WorkCalendars {
  const known = KNOWN.get(calendar) ?? { employer: employerOf(calendar) };
  KNOWN.set(calendar, known);
  known[kind] ??= unitOf(calendar, calendar.units[kind]);
  return { employer: known.employer, unit: known[kind] };
}

// The days of a calendar are worked through once, and remembered with it.
const KNOWN = new WeakMap<
  CaseCalendar,
  { readonly employer: WorkCalendar } & Partial<Record<UnitKind, WorkCalendar>>
>();

function employerOf({ publicHolidays }: CaseCalendar): WorkCalendar {
  return { closures: [], openDays: [], publicHolidays };
}

function unitOf(calendar: CaseCalendar, unit: CaseUnit | undefined): WorkCalendar {
  const { publicHolidays } = calendar;
  if (unit === undefined) return employerOf(calendar);
  if ('schoolYears' in unit) return { ...workCalendarOf(unit.schoolYears), publicHolidays };
  return { closures: unit.closed.map((each) => ({ ...each, name: '' })), openDays: unit.open, publicHolidays };
}
