import { negativeBinomialQuantile, negativeBinomialUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { requireCount, requireFields, requireLevel, requireNonNegative, requirePositive } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** A whole period's total as far as a part of it tells, in incidents. */
export interface AnnualisedTotal extends Provenance {
  /** count × full / part. */
  readonly naive: number;
  /** Expected count in the rest of the period. */
  readonly remainder: number;
  /** Predictive interval for the total of the full period. */
  readonly predictive: Interval;
}

/**
 * The total of a whole period from a part of it, with what chance leaves open. The last resort: first compare
 * the same window in earlier years.
 *
 * @param input.exposurePart - Exposure behind the count, > 0; school days tell more than calendar days.
 * @param input.exposureFull - Exposure of the whole period, ≥ exposurePart.
 * @param input.phi - Dispersion of the rest, default 1.
 * @param input.priorShape - Gamma prior for the rate; default Jeffreys ½.
 * @throws {RangeError} If the part exceeds the whole or a value is out of range.
 */
export function annualise(input: {
  readonly count: number;
  readonly exposurePart: number;
  readonly exposureFull: number;
  readonly confidence?: number;
  readonly phi?: number;
  readonly priorShape?: number;
  readonly priorRate?: number;
}): AnnualisedTotal {
  requireFields('input', input, {
    count: true,
    exposurePart: true,
    exposureFull: true,
    confidence: false,
    phi: false,
    priorShape: false,
    priorRate: false,
  });
  const { count, exposurePart, exposureFull, confidence = 0.95, phi = 1, priorShape = 0.5, priorRate = 0 } = input;
  requireCount('count', count);
  requirePositive('exposurePart', exposurePart);
  requirePositive('exposureFull', exposureFull);
  requireLevel('confidence', confidence);
  requirePositive('phi', phi);
  requirePositive('priorShape', priorShape);
  requireNonNegative('priorRate', priorRate);
  const rest = exposureFull - exposurePart;
  if (rest < 0) throw new RangeError(`exposurePart (${exposurePart}) exceeds exposureFull (${exposureFull}).`);
  const shape = priorShape + count;
  const rate = priorRate + exposurePart;
  const tail = (1 - confidence) / 2;
  // Clustering: so many clusters of effective size phi, each counted as one event.
  const probability = rate / (rate + rest);
  const atTail = (quantile: typeof negativeBinomialQuantile) => count + phi * quantile(tail, shape / phi, probability);
  return {
    method: 'gamma_poisson_predictive',
    warnings: phi === 1 ? ['partial_period', 'dispersion_unknown'] : ['partial_period'],
    naive: (count * exposureFull) / exposurePart,
    remainder: (shape * rest) / rate,
    predictive: { lower: atTail(negativeBinomialQuantile), upper: atTail(negativeBinomialUpperQuantile) },
  };
}
