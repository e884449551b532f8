import { requirePositive, requireSeries } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { outside } from './chart-limits.ts';

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
  const { counts, exposures, rate0, lambda, multiplier = 3, phi = 1 } = input;
  requireSeries(counts, exposures);
  for (const [name, value] of Object.entries({ rate0, lambda, multiplier, phi })) requirePositive(name, value);
  if (lambda > 1) throw new RangeError(`lambda must be at most 1, got ${lambda}.`);
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
  return { method: 'ewma', warnings: [], smoothed, lower, upper, signals: outside(smoothed, lower, upper) };
}
