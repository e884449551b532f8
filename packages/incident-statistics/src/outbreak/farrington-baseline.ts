import { total } from '../numeric/sums.ts';
import type { Provenance, WarningCode } from '../warnings.ts';
import { type BaselineFit, type BaselineRow, fitBaseline } from './baseline-fit.ts';
import { type FarringtonInput, type FarringtonSettings, farringtonSettings } from './farrington-input.ts';
import { seasonLevels } from './season-levels.ts';
import { THRESHOLD_METHODS } from './thresholds.ts';

/** A period held against what earlier years led one to expect of it. */
export interface FarringtonBaseline extends Provenance {
  /** Incidents expected in the period judged. */
  readonly expected: number;
  /** Limits that an ordinary period lies below (or above) with probability 1 − alpha. */
  readonly lower: number;
  readonly upper: number;
  /** P(a count as high or higher). */
  readonly pValue: number;
  /** (count − expected)/(upper − expected): above 1 is unusual; null when both are 0. */
  readonly exceedance: number | null;
  /** Unusual, and not so few that nobody would ask (`leastCount` in `leastPeriods`). */
  readonly isAlarm: boolean;
  readonly hasEnough: boolean;
  /** Variance over mean in the baseline, ≥ 1. */
  readonly dispersion: number;
  /** Change of ln(rate) a period; null where no trend is kept. */
  readonly trend: number | null;
  /** One entry for each period before the one judged: its level in the year, and how much it counts; null = not in the baseline. */
  readonly levels: readonly (number | null)[];
  readonly weights: readonly (number | null)[];
}

const LEAST_YEARS_FOR_TREND = 3;

/**
 * Is this week or month unusual for the time of the year? The flexible Farrington method (Noufaily et al. 2013; Farrington,
 * Andrews, Beale and Catchpole 1996): levels by season and a trend from earlier years, in which past outbreaks count less.
 *
 * Three to five whole years are needed. A trend is kept when its p-value is at most `trendUpTo`, there are three years, and it
 * does not lead above every count of the baseline. Agrees with R's surveillance 1.20.3 (`farringtonFlexible`) to 1e-7, but for
 * two lines of that: after reweighting it takes its standard errors from the prior instead of the working weights, and never
 * hands its dispersion of at least 1 to them; both make `delta` and `muan` limits too narrow there. Here they are as published.
 *
 * Warns `zero_count` where that time of the year never held an incident (then everything above 0 is unusual), `short_series` with
 * less than three years, `overdispersed` above a dispersion of 1, `small_expected` for `delta` below 5 expected.
 *
 * @throws {TypeError | RangeError} If the series do not belong together, are too short for their baseline, or an option is
 *   unknown, out of range or of another method; if too few periods with exposure are left to tell the levels apart.
 */
export function farringtonBaseline(input: FarringtonInput): FarringtonBaseline {
  const settings = farringtonSettings(input);
  const { counts } = input;
  const { at, exposures, method, power, alpha, leastCount, leastPeriods } = settings;
  const levels = seasonLevels(at, settings).map((level, i) => (exposures[i] === 0 ? null : level));
  const rowAt = (i: number, level: number): BaselineRow => ({
    count: counts[i]!,
    exposure: exposures[i]!,
    time: i,
    level,
  });
  const inBaseline = levels.flatMap((level, i) => (level === null ? [] : [{ i, level }]));
  const rows = inBaseline.map(({ i, level }) => rowAt(i, level));
  const fit = fitWithTrendIfEarned(rows, rowAt(at, settings.seasons - 1), settings);
  const { lower, upper, pValue } =
    fit.mean === 0 ? NEVER_SEEN : THRESHOLD_METHODS[method]({ ...fit, mean: fit.mean }, alpha, power);
  const count = counts[at]!;
  const hasEnough = total(counts.slice(at + 1 - leastPeriods, at + 1)) >= leastCount;
  const weightOf = new Map(inBaseline.map(({ i }, row) => [i, fit.weights[row]!]));
  return {
    method: `farrington_${method}`,
    warnings: warningsOf(fit, settings),
    expected: fit.mean,
    lower,
    upper,
    pValue: pValue(count),
    exceedance: upper === fit.mean && count === fit.mean ? null : (count - fit.mean) / (upper - fit.mean),
    isAlarm: hasEnough && count > upper,
    hasEnough,
    dispersion: fit.dispersion,
    trend: fit.trend?.slope ?? null,
    levels,
    weights: levels.map((_, i) => weightOf.get(i) ?? null),
  };
}

/** What all limits come to as the expected count goes to 0. */
const NEVER_SEEN = { lower: 0, upper: 0, pValue: (count: number) => (count > 0 ? 0 : 1) };

function fitWithTrendIfEarned(
  rows: readonly BaselineRow[],
  now: BaselineRow,
  { years, trendUpTo, reweightAbove, seasons }: FarringtonSettings,
): BaselineFit {
  const ofNow = rows.filter(({ level }) => level === now.level);
  if (rows.length <= seasons || ofNow.length === 0) {
    throw new RangeError(
      `counts: ${rows.length} periods with exposure are left in the baseline, ${ofNow.length} at this time of the year: too few for ${seasons} levels.`,
    );
  }
  if (ofNow.every(({ count }) => count === 0)) {
    return { dispersion: 1, weights: rows.map(() => 1), mean: 0, logError: 0, trend: null };
  }
  if (years >= LEAST_YEARS_FOR_TREND && trendUpTo > 0) {
    const fit = fitBaseline(rows, now, { hasTrend: true, reweightAbove });
    const most = Math.max(...rows.map(({ count }) => count));
    if (fit?.trend && fit.trend.pValue <= trendUpTo && fit.mean <= most) return fit;
  }
  const fit = fitBaseline(rows, now, { hasTrend: false, reweightAbove });
  if (fit === null) throw new RangeError('counts: no baseline can be fitted to them.');
  return fit;
}

function warningsOf({ mean, dispersion }: BaselineFit, { years, method }: FarringtonSettings): WarningCode[] {
  const warnings: WarningCode[] = [];
  if (mean === 0) warnings.push('zero_count');
  if (years < LEAST_YEARS_FOR_TREND) warnings.push('short_series');
  if (dispersion > 1) warnings.push('overdispersed');
  if (method === 'delta' && mean > 0 && mean < 5) warnings.push('small_expected');
  return warnings;
}
