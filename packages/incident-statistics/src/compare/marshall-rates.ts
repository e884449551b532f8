import { mixedPoissonMoments } from '@vern/distributions';
import { requireSeries } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** Rates per unit of exposure shrunk by moments; lists in the order of the units. */
export interface MomentShrinkage extends Provenance {
  readonly mean: number;
  /** Variance between units' true rates. */
  readonly between: number;
  /** Weight of each unit's own rate, 0 … 1. */
  readonly weights: readonly number[];
  readonly estimates: readonly number[];
}

/**
 * Rates drawn towards the common one by how little a unit's own figure can carry: Marshall's moments (1991).
 * @throws {RangeError} If the series do not belong together or an exposure is 0.
 */
export function marshallRates(counts: readonly number[], exposures: readonly number[]): MomentShrinkage {
  requireSeries(counts, exposures);
  const { mean, between } = mixedPoissonMoments(counts, exposures);
  const weights = exposures.map((exposure) => (mean === 0 ? 0 : between / (between + mean / exposure)));
  const estimates = counts.map((count, i) => mean + weights[i]! * (count / exposures[i]! - mean));
  return { method: 'marshall', warnings: mean === 0 ? ['no_data'] : [], mean, between, weights, estimates };
}
