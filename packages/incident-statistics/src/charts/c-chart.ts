import { requireFields, requireList } from '../refusals.ts';
import type { RateChart } from './chart-limits.ts';
import { type ChartInput, uChart } from './u-chart.ts';

/**
 * The c chart: counts of periods that are equally long, with Poisson limits. A u chart whose every exposure is 1.
 *
 * Months are not equally long for a school: with July and holidays in the series use `uChart` or `laneyUChart`.
 *
 * @throws {RangeError} If a count is not a whole number ≥ 0, there is none, or the baseline is not within the series.
 */
export function cChart(input: Omit<ChartInput, 'exposures'>): RateChart {
  requireFields('input', input, { counts: true, multiplier: false, baseline: false });
  requireList('counts', input.counts);
  return { ...uChart({ ...input, exposures: input.counts.map(() => 1) }), method: 'c' };
}
