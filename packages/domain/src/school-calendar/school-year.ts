import { addDays, type CalendarDay, isCalendarDay, isWithin, type Period } from '../calendar/index.ts';
import { type Closure, USUAL_CALENDARS, type WorkCalendar } from './work-calendar.ts';

/** One school year of a municipality's calendar, or of one unit that has its own. */
export type SchoolYear = {
  /** The days it is made for, usually 1 August to 31 July. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Breaks, and other days on which nobody is there. */
  readonly closures: readonly Closure[];
  /** The children are at home and the people at work: working days, also inside a break. */
  readonly planningDays: readonly CalendarDay[];
  /** Days in a break on which after-school care is open. */
  readonly afterSchoolDays: readonly CalendarDay[];
};

/** What is wrong with a school year, and where. */
export type SchoolYearProblem = {
  readonly code: 'not_a_calendar_day' | 'ends_before_it_begins' | 'outside_the_year' | 'overlaps';
  /** Dotted, with indexes: `1.closures.0.to`. */
  readonly path: string;
};

/**
 * The calendar of a unit: its own years where it has them, and else the municipality's. What neither covers is counted by
 * the usual calendar, and `isCovered` says so.
 */
export function workCalendarOf(municipality: readonly SchoolYear[], own: readonly SchoolYear[] = []): WorkCalendar {
  const years = [...own, ...municipality.filter((year) => !own.some((each) => meet(each, year)))];
  return {
    ...USUAL_CALENDARS.unit,
    closures: years.flatMap(({ closures }) => closures),
    openDays: years.flatMap(({ afterSchoolDays, planningDays }) => [...afterSchoolDays, ...planningDays]),
    covers: years.map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

/** Whether somebody has made the calendar for every day of a stretch: a date counted beyond it is provisional. */
export function isCovered({ covers }: WorkCalendar, from: CalendarDay, to: CalendarDay): boolean {
  if (covers === undefined) return true;
  let at = from;
  for (const period of covers) {
    if (!isWithin(period, at)) continue;
    if (period.to === null || period.to >= to) return true;
    at = addDays(period.to, 1);
  }
  return false;
}

/** What keeps school years from being used; none when they are in order. */
export function schoolYearProblems(years: readonly SchoolYear[]): readonly SchoolYearProblem[] {
  return years.flatMap((year, index) => {
    const overlaps = years.some((other, before) => before < index && meet(other, year));
    return [
      ...periodProblems(year, `${index}`),
      ...(overlaps ? [{ code: 'overlaps', path: `${index}` } as const] : []),
      ...year.closures.flatMap((closure, i) => [
        ...periodProblems(closure, `${index}.closures.${i}`),
        ...outside(year, closure.from, `${index}.closures.${i}.from`),
        ...outside(year, closure.to, `${index}.closures.${i}.to`),
      ]),
      ...(['planningDays', 'afterSchoolDays'] as const).flatMap((list) =>
        year[list].flatMap((day, i) => [
          ...dayProblems(day, `${index}.${list}.${i}`),
          ...outside(year, day, `${index}.${list}.${i}`),
        ]),
      ),
    ];
  });
}

function periodProblems({ from, to }: { from: CalendarDay; to: CalendarDay }, path: string): SchoolYearProblem[] {
  const days = [...dayProblems(from, `${path}.from`), ...dayProblems(to, `${path}.to`)];
  return days.length === 0 && to < from ? [{ code: 'ends_before_it_begins', path: `${path}.to` }] : days;
}

function dayProblems(day: CalendarDay, path: string): SchoolYearProblem[] {
  return isCalendarDay(day) ? [] : [{ code: 'not_a_calendar_day', path }];
}

function outside(year: SchoolYear, day: CalendarDay, path: string): SchoolYearProblem[] {
  return isCalendarDay(day) && !isWithin(year, day) ? [{ code: 'outside_the_year', path }] : [];
}

function meet(one: Period, other: Period): boolean {
  return isWithin(one, other.from) || isWithin(other, one.from);
}
