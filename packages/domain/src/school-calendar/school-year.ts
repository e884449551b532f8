import { addDays, type CalendarDay, isWithin, type Period } from '../calendar/index.ts';
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
  readonly code: 'ends_before_it_begins' | 'outside_the_year' | 'overlaps';
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

/** What keeps school years from being used; none when they are in order. Their shape is the schema's to check. */
export function schoolYearProblems(years: readonly SchoolYear[]): readonly SchoolYearProblem[] {
  return years.flatMap((year, index) => {
    const stretches = [
      [year, `${index}`] as const,
      ...year.closures.map((closure, i) => [closure, `${index}.closures.${i}`] as const),
    ];
    const days = [
      ...year.closures.flatMap(({ from, to }, i) => [
        [from, `${index}.closures.${i}.from`] as const,
        [to, `${index}.closures.${i}.to`] as const,
      ]),
      ...year.planningDays.map((day, i) => [day, `${index}.planningDays.${i}`] as const),
      ...year.afterSchoolDays.map((day, i) => [day, `${index}.afterSchoolDays.${i}`] as const),
    ];
    return [
      ...(years.slice(0, index).some((other) => meet(other, year)) ? [problem('overlaps', `${index}`)] : []),
      ...stretches
        .filter(([{ from, to }]) => to < from)
        .map(([, path]) => problem('ends_before_it_begins', `${path}.to`)),
      ...days.filter(([day]) => !isWithin(year, day)).map(([, path]) => problem('outside_the_year', path)),
    ];
  });
}

function problem(code: SchoolYearProblem['code'], path: string): SchoolYearProblem {
  return { code, path };
}

function meet(one: Period, other: Period): boolean {
  return isWithin(one, other.from) || isWithin(other, one.from);
}
