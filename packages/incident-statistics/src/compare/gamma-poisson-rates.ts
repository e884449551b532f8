import { gammaQuantile, gammaSurvival, gammaUpperQuantile } from '@vern/distributions';
import { total } from '../numeric/sums.ts';
import { requireLevel, requireSeries } from '../refusals.ts';
import { fitNegativeBinomial } from '../units/negative-binomial-fit.ts';
import type { Provenance } from '../warnings.ts';

/** Rates per unit of exposure under a fitted gamma prior; lists in the order of the units. */
export interface GammaPoissonRates extends Provenance {
  /** The gamma between units: shape and rate; Infinity when units do not differ beyond chance. */
  readonly shape: number;
  readonly rate: number;
  readonly mean: number;
  readonly boundary: boolean;
  readonly estimates: readonly number[];
  /** Credible limits; null at the boundary, where nothing is known beyond the pooled rate. */
  readonly lower: readonly number[] | null;
  readonly upper: readonly number[] | null;
  /** P(the unit's true rate > the mean), and > twice the mean. */
  readonly aboveMean: readonly number[] | null;
  readonly aboveTwiceMean: readonly number[] | null;
}

/**
 * Shrunken rates by a gamma prior fitted to all units (maximum likelihood), with credible limits.
 *
 * One unit, no incidents, or no more variation than chance: the pooled rate for all, and no fit.
 *
 * @throws {RangeError} If the series do not belong together, an exposure is 0 or confidence is outside (0, 1).
 */
export function gammaPoissonRates(
  counts: readonly number[],
  exposures: readonly number[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): GammaPoissonRates {
  requireSeries(counts, exposures);
  requireLevel('confidence', confidence);
  const pooled = total(counts) / total(exposures);
  const fit = pooled === 0 || counts.length < 2 ? null : fitNegativeBinomial([{ counts, exposures }]);
  if (fit === null || fit.boundary) {
    const infinite = { shape: Number.POSITIVE_INFINITY, rate: Number.POSITIVE_INFINITY };
    const unknown = { lower: null, upper: null, aboveMean: null, aboveTwiceMean: null };
    const warnings = pooled === 0 ? (['no_data'] as const) : ([] as const);
    return {
      method: 'gamma_poisson',
      warnings,
      ...infinite,
      mean: pooled,
      boundary: true,
      estimates: counts.map(() => pooled),
      ...unknown,
    };
  }
  const shape = fit.theta;
  const mean = fit.rates[0]!;
  const rate = shape / mean;
  const tail = (1 - confidence) / 2;
  const each = (f: (posteriorShape: number, posteriorRate: number) => number) =>
    counts.map((count, i) => f(shape + count, rate + exposures[i]!));
  return {
    method: 'gamma_poisson',
    warnings: counts.length < 10 ? ['few_units'] : [],
    shape,
    rate,
    mean,
    boundary: false,
    estimates: each((a, b) => a / b),
    lower: each((a, b) => gammaQuantile(tail, a, b)),
    upper: each((a, b) => gammaUpperQuantile(tail, a, b)),
    aboveMean: each((a, b) => gammaSurvival(mean, a, b)),
    aboveTwiceMean: each((a, b) => gammaSurvival(2 * mean, a, b)),
  };
}
