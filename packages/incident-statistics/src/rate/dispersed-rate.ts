import { gammaQuantile, gammaUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { requireAtLeast, requireCount, requireFields, requireLevel, requirePositive } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** One rate when incidents come in clusters. */
export interface DispersedRate extends Provenance {
  /** Incidents per unit of exposure. */
  readonly rate: number;
  readonly interval: Interval;
}

/**
 * One incidence rate with clustering allowed for: Garwood's limits on the number of clusters, each of `phi` incidents.
 *
 * With phi 1 it is the exact interval of `poissonRate`. A count below phi says little more than that there was something.
 *
 * @param input.phi - Variance over mean, ≥ 1, measured elsewhere, e.g. by `clusterDispersion`.
 * @throws {TypeError | RangeError} If count is not whole, exposure is not positive, phi below 1 or confidence outside (0, 1).
 */
export function dispersedRate(input: {
  readonly count: number;
  readonly exposure: number;
  readonly phi: number;
  readonly confidence?: number;
}): DispersedRate {
  requireFields('input', input, { count: true, exposure: true, phi: true, confidence: false });
  const { count, exposure, phi, confidence = 0.95 } = input;
  requireCount('count', count);
  requirePositive('exposure', exposure);
  requireAtLeast('phi', 1, phi);
  requireLevel('confidence', confidence);
  const tail = (1 - confidence) / 2;
  const clusters = count / phi;
  const scale = phi / exposure;
  return {
    method: 'garwood_dispersion',
    warnings: phi > 1 ? ['overdispersed'] : [],
    rate: count / exposure,
    interval: {
      lower: count === 0 ? 0 : scale * gammaQuantile(tail, clusters),
      upper: scale * gammaUpperQuantile(tail, clusters + 1),
    },
  };
}
