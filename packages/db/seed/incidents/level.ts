import { addDays, type CalendarDay } from '@vern/domain/calendar';
import { dayWeight } from './school-days.ts';

type Kind = 'school' | 'kindergarten';

/** One year of public totals with the days it covers. */
export interface YearTotal {
  readonly unitKind: Kind;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly count: number;
}

/**
 * Reports to expect on each day of a period: the public level, times `factor`, spread over the year's days.
 * A year that is only covered in part is brought to a whole one by the same days' weights; years after the last
 * total go on at its rate, years before the first at the first's.
 */
export function expectedPerDay(
  totals: readonly YearTotal[],
  unitKind: Kind,
  period: { readonly from: CalendarDay; readonly to: CalendarDay },
  factor: number,
): ReadonlyMap<CalendarDay, number> {
  const rates = ratesByYear(totals, unitKind);
  const years = [...rates.keys()].sort((a, b) => a - b);
  const expected = new Map<CalendarDay, number>();
  for (const day of daysOf(period.from, period.to)) {
    const weight = weightOf(day, unitKind);
    if (weight === 0) continue;
    const year = Math.min(Math.max(Number(day.slice(0, 4)), years[0]!), years.at(-1)!);
    expected.set(day, rates.get(year)! * factor * weight);
  }
  return expected;
}

const WEIGHTS = new Map<string, number>();

/** The same day is asked for again with every school year. */
function weightOf(day: CalendarDay, unitKind: Kind): number {
  const key = `${unitKind} ${day}`;
  const known = WEIGHTS.get(key);
  if (known !== undefined) return known;
  const weight = dayWeight(day, unitKind);
  WEIGHTS.set(key, weight);
  return weight;
}

/** Reports per unit of day weight in each year that has a total. */
function ratesByYear(totals: readonly YearTotal[], unitKind: Kind): ReadonlyMap<number, number> {
  return new Map(
    totals
      .filter((total) => total.unitKind === unitKind)
      .map(({ periodStart, periodEnd, count }) => {
        const weight = daysOf(periodStart, periodEnd).reduce((sum, day) => sum + weightOf(day, unitKind), 0);
        return [Number(periodStart.slice(0, 4)), count / weight];
      }),
  );
}

/** Every day of a period, both ends included. */
export function daysOf(from: CalendarDay, to: CalendarDay): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
