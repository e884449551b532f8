import { requireCount, requireNonNegative, requireOneOf, requirePositive, requireWhole } from '../refusals.ts';

/** What incidents can be counted over. */
export const EXPOSURE_UNITS = ['fte_days', 'pupil_days', 'school_days', 'calendar_days'] as const;
export type ExposureUnit = (typeof EXPOSURE_UNITS)[number];

/**
 * An amount of exposure that carries its unit in the type: FTE-days cannot be compared with school days by mistake.
 */
export interface Exposure<Unit extends ExposureUnit = ExposureUnit> {
  readonly unit: Unit;
  readonly amount: number;
}

/** One calendar day of a unit, as the school calendar knows it. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether pupils (or kindergarten children) are present. */
  readonly open: boolean;
  /** Full-time equivalents at work that day. */
  readonly fte?: number;
  readonly pupils?: number;
}

/** A period [from, to], both days included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What one day adds to each kind of exposure. */
const PER_DAY: Readonly<Record<ExposureUnit, (day: CalendarDay) => number>> = {
  calendar_days: () => 1,
  school_days: (day) => (day.open ? 1 : 0),
  fte_days: (day) => needed(day, 'fte'),
  pupil_days: (day) => (day.open ? needed(day, 'pupils') : 0),
};

/** @throws {TypeError | RangeError} If the unit is none of `EXPOSURE_UNITS`, or the amount negative or not finite. */
export function exposureOf<Unit extends ExposureUnit>(unit: Unit, amount: number): Exposure<Unit> {
  requireOneOf('unit', EXPOSURE_UNITS, unit);
  requireNonNegative(unit, amount);
  return { unit, amount };
}

/**
 * The exposure of each period from a calendar of days: the one place where counts get their denominator.
 * @param days - Any order; each date once, and every date of the periods: a hole would pass for a day without exposure.
 * @returns One exposure a period, in order.
 * @throws {TypeError | RangeError} If a date is listed twice, not real or missing in a period, a period ends before it begins,
 *   the unit is none, or the amount asked for is missing on a day.
 *
 * @example
 * exposureSeries('school_days', days, [{ from: '2024-01-01', to: '2024-11-03' }]);
 */
export function exposureSeries<Unit extends ExposureUnit>(
  unit: Unit,
  days: readonly CalendarDay[],
  periods: readonly Period[],
): readonly Exposure<Unit>[] {
  requireOneOf('unit', EXPOSURE_UNITS, unit);
  const byDate = new Map(days.map((day) => [checkedDate(day.date), day]));
  if (byDate.size !== days.length) throw new RangeError('A date is listed twice in the calendar.');
  return periods.map(({ from, to }) => {
    if (checkedDate(from) > checkedDate(to)) throw new RangeError(`The period ${from} to ${to} ends before it begins.`);
    let amount = 0;
    let known = 0;
    for (const [date, day] of byDate) {
      if (date < from || to < date) continue;
      amount += PER_DAY[unit](day);
      known += 1;
    }
    if (known < daysBetween(from, to)) {
      throw new RangeError(`The calendar has ${known} of the ${daysBetween(from, to)} days from ${from} to ${to}.`);
    }
    return exposureOf(unit, amount);
  });
}

/**
 * The same window some years earlier: compare 1 January to 3 November with 1 January to 3 November.
 * 29 February becomes 28 February where there is none.
 * @throws {TypeError | RangeError} If a date is not real or the years are not whole.
 */
export function sameWindow({ from, to }: Period, yearsEarlier: number): Period {
  requireWhole('yearsEarlier', yearsEarlier);
  return { from: shiftYear(from, yearsEarlier), to: shiftYear(to, yearsEarlier) };
}

/** The school year (August to July) a day belongs to, by the calendar year it begins in. @throws {RangeError} If the date is not real. */
export function schoolYearOf(date: string): number {
  const [year, month] = checkedDate(date).split('-').map(Number);
  return month! >= 8 ? year! : year! - 1;
}

/** Working days a full-time position has in a year, holidays taken off: for rates per 100 FTE-years. */
export const FTE_DAYS_PER_YEAR = 230;

/** How rates are shown to people. */
export const RATE_SCALES = {
  per_100_fte_years: { unit: 'fte_days', factor: 100 * FTE_DAYS_PER_YEAR },
  per_1000_school_days: { unit: 'school_days', factor: 1_000 },
  per_10000_pupil_days: { unit: 'pupil_days', factor: 10_000 },
} as const satisfies Record<string, { readonly unit: ExposureUnit; readonly factor: number }>;
export type RateScale = keyof typeof RATE_SCALES;

/**
 * A rate per unit of exposure, on the scale it is shown.
 * @throws {TypeError | RangeError} If the count is not whole, the exposure 0 or of another unit than the scale's, or the scale none.
 */
export function rateOnScale(count: number, exposure: Exposure, scale: RateScale): number {
  requireOneOf('scale', Object.keys(RATE_SCALES) as RateScale[], scale);
  requireCount('count', count);
  const { unit, factor } = RATE_SCALES[scale];
  if (exposure.unit !== unit) throw new RangeError(`${scale} needs ${unit}, got ${exposure.unit}.`);
  requirePositive(unit, exposure.amount);
  return (count / exposure.amount) * factor;
}

function needed(day: CalendarDay, field: 'fte' | 'pupils'): number {
  const amount = day[field];
  if (amount === undefined) throw new RangeError(`${day.date} has no ${field}: the exposure is not known.`);
  requireNonNegative(field, amount);
  return amount;
}

/** Days from one to another, both included. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000) + 1;
}

function checkedDate(date: string): string {
  const instant = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a calendar day: ${date}`);
  }
  return date;
}

function shiftYear(date: string, yearsEarlier: number): string {
  const [year, month, day] = checkedDate(date).split('-').map(Number);
  const target = year! - yearsEarlier;
  const lastOfMonth = new Date(Date.UTC(target, month!, 0, 12)).getUTCDate();
  return new Date(Date.UTC(target, month! - 1, Math.min(day!, lastOfMonth), 12)).toISOString().slice(0, 10);
}
