import { requireFields, requirePositive, requireSeries, requireWeight } from '../refusals.ts';
import type { Provenance, WarningCode } from '../warnings.ts';
import { outside } from './chart-limits.ts';

/**
 * Below so many expected in a period counts are too skew for normal limits: a design for one false alarm in 370 periods
 * gives one in 353 at a mean of 20, 326 at 2, 272 at 1, 144 at 0.2 (simulated; docs/statistics.md).
 */
const LEAST_EXPECTED = 5;

/** A smoothed rate with its limits, per unit of exposure, one entry a period. */
export interface EwmaChart extends Provenance {
  /** The smoothed rate after each period. */
  readonly smoothed: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly signals: readonly number[];
}

/**
 * EWMA of rates with exact time-varying limits (Borror, Champ and Rigdon 1998): small drifts, seen early.
 * Warns `small_expected` where the limits alarm more often than `ewmaMultiplier` promises; there a CUSUM is exact.
 * @param input.lambda - Weight of the newest period, in (0, 1].
 * @param input.multiplier - Limits at so many standard deviations, default 3.
 * @param input.phi - Dispersion; widens the limits by √phi. Default 1.
 * @throws {RangeError} If the series do not belong together, an exposure is 0 or a parameter is out of range.
 */
export function ewmaChart(input: {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly rate0: number;
  readonly lambda: number;
  readonly multiplier?: number;
  readonly phi?: number;
}): EwmaChart {
  requireFields('input', input, {
    counts: true,
    exposures: true,
    rate0: true,
    lambda: true,
    multiplier: false,
    phi: false,
  });
  const { counts, exposures, rate0, lambda, multiplier = 3, phi = 1 } = input;
  requireSeries(counts, exposures);
  for (const [name, value] of Object.entries({ rate0, multiplier, phi })) requirePositive(name, value);
  requireWeight('lambda', lambda);
  const smoothed: number[] = [];
  const margins: number[] = [];
  let [value, variance] = [rate0, 0];
  for (let i = 0; i < counts.length; i++) {
    value = lambda * (counts[i]! / exposures[i]!) + (1 - lambda) * value;
    variance = (lambda ** 2 * rate0 * phi) / exposures[i]! + (1 - lambda) ** 2 * variance;
    smoothed.push(value);
    margins.push(multiplier * Math.sqrt(variance));
  }
  const lower = margins.map((margin) => Math.max(0, rate0 - margin));
  const upper = margins.map((margin) => rate0 + margin);
  const warnings: WarningCode[] = exposures.some((exposure) => exposure * rate0 < LEAST_EXPECTED)
    ? ['small_expected']
    : [];
  return { method: 'ewma', warnings, smoothed, lower, upper, signals: outside(smoothed, lower, upper) };
}
