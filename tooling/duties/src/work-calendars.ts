import type { UnitKind } from '@vern/domain/organisation';
import type { WorkCalendars } from '@vern/domain/school-calendar';
import type { CaseCalendar } from './case-file.schema.ts';

/** The calendars of a kind of unit, ready to be counted by: the same ones whenever they are asked for. */
export function workCalendarsOf(calendar: CaseCalendar, kind: UnitKind): WorkCalendars {
  const known = KNOWN.get(calendar) ?? {
    employer: { closures: [], openDays: [], publicHolidays: calendar.publicHolidays },
  };
  KNOWN.set(calendar, known);
  known[kind] ??= {
    ...known.employer,
    closures: (calendar.units[kind]?.closed ?? []).map((stretch) => ({ ...stretch, name: '' })),
    openDays: calendar.units[kind]?.open ?? [],
  };
  return { employer: known.employer, unit: known[kind] };
}

// The days of a calendar are worked through once, and remembered with it.
const KNOWN = new WeakMap<
  CaseCalendar,
  { readonly employer: WorkCalendars['employer'] } & Partial<Record<UnitKind, WorkCalendars['unit']>>
>();
