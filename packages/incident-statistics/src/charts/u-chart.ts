import { total } from '../numeric/sums.ts';
import { type FieldsOf, requireFields, requirePositive, requireSeries } from '../refusals.ts';
import type { WarningCode } from '../warnings.ts';
import { CHART_KINDS } from './chart-kinds.ts';
import { limitsAt, outside, type RateChart } from './chart-limits.ts';

/** A series of counts for a chart of rates. */
export interface ChartInput {
  readonly counts: readonly number[];
  /** Same length; a period with 0 and no incidents is left out (July). */
  readonly exposures: readonly number[];
  /** Limits at so many standard deviations; default 3. */
  readonly multiplier?: number;
  /**
   * Periods [from, to) that set the centre and the spread: the baseline frozen before a measure.
   * Default all. Re-basing by eye hides what the chart is for.
   */
  readonly baseline?: readonly [from: number, to: number];
}

/** The fields of a `ChartInput`. */
export const CHART_FIELDS: FieldsOf<ChartInput> = { counts: true, exposures: true, multiplier: false, baseline: false };

/**
 * Shewhart's u chart: incidents per exposure with Poisson limits.
 *
 * Right for small expected counts. Above about 50 a period the limits are too narrow for
 * clustered incidents: use `laneyUChart`.
 *
 * @throws {TypeError | RangeError} If the series do not belong together, the baseline holds no exposure, the multiplier is
 *   not positive, or a field is missing or unknown.
 */
export function uChart(input: ChartInput): RateChart {
  requireFields('input', input, CHART_FIELDS);
  const { centre, rates, multiplier } = ratesAndSigmas(input);
  const { lower, upper } = limitsAt(CHART_KINDS.u, input.exposures, () => ({ centre, sigmaZ: null }), multiplier);
  const expected = input.exposures.map((exposure) => exposure * centre);
  const warnings: WarningCode[] = expected.some((value) => value > 50) ? ['dispersion_unknown'] : [];
  if (expected.some((value) => value > 0 && value < 5)) warnings.push('small_expected');
  return { method: 'u', warnings, centre, rates, lower, upper, signals: outside(rates, lower, upper) };
}

export interface RatesAndSigmas {
  readonly centre: number;
  readonly rates: readonly (number | null)[];
  readonly sigmas: readonly (number | null)[];
  readonly baseline: readonly [from: number, to: number];
  readonly multiplier: number;
}

/** Centre, rates and Poisson standard deviations that the u chart and Laney's share. */
export function ratesAndSigmas(input: ChartInput): RatesAndSigmas {
  const { counts, exposures, multiplier = 3, baseline = [0, counts.length] } = input;
  requireSeries(counts, exposures, { emptyPeriods: true });
  requirePositive('multiplier', multiplier);
  const [from, to] = baseline;
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= counts.length)) {
    throw new RangeError(`baseline [${from}, ${to}) is not within the series of ${counts.length}.`);
  }
  const exposed = total(exposures.slice(from, to));
  if (exposed === 0) throw new RangeError('The baseline holds no exposure.');
  const centre = total(counts.slice(from, to)) / exposed;
  return {
    centre,
    rates: counts.map((count, i) => (exposures[i] === 0 ? null : count / exposures[i]!)),
    sigmas: exposures.map((exposure) => (exposure === 0 ? null : CHART_KINDS.u.sigma(centre, exposure))),
    baseline,
    multiplier,
  };
}
