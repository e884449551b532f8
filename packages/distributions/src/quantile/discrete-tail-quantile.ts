import { cornishFisher, smallestWhole, TIE_TOLERANCE } from './discrete-quantile.ts';
import { normalQuantileApproximation } from './normal-quantile-approximation.ts';

/** A distribution on 0, 1, 2, … as its quantile search needs it. */
export interface CountDistribution {
  readonly cdf: (k: number) => number;
  readonly survival: (k: number) => number;
  readonly mean: number;
  readonly deviation: number;
  readonly skewness: number;
  readonly max: number;
}

/** The smallest k with P(X ≤ k) ≥ probability, always compared on the smaller tail. @throws {RangeError} If it lies beyond 2⁵³ − 1. */
export function discreteLowerQuantile(probability: number, counts: CountDistribution): number {
  if (probability > 0.5) return discreteUpperQuantile(1 - probability, counts);
  if (probability === 0) return 0;
  const wanted = probability * (1 - TIE_TOLERANCE);
  const z = normalQuantileApproximation(probability);
  const guess = cornishFisher(z, counts.mean, counts.deviation, counts.skewness);
  return requireExact(
    smallestWhole((k) => counts.cdf(k) >= wanted, guess, counts.max),
    counts,
  );
}

/** The smallest k with P(X > k) ≤ probability. @throws {RangeError} If it lies beyond 2⁵³ − 1. */
export function discreteUpperQuantile(probability: number, counts: CountDistribution): number {
  if (probability > 0.5) return discreteLowerQuantile(1 - probability, counts);
  if (probability === 0) return counts.max === Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : counts.max;
  const wanted = probability * (1 + TIE_TOLERANCE);
  const z = -normalQuantileApproximation(probability);
  const guess = cornishFisher(z, counts.mean, counts.deviation, counts.skewness);
  return requireExact(
    smallestWhole((k) => counts.survival(k) <= wanted, guess, counts.max),
    counts,
  );
}

/** Where counts have no end the search stops at the last one that a double tells from the next: that is no answer. */
function requireExact(count: number, { max }: CountDistribution): number {
  if (max === Number.MAX_SAFE_INTEGER && !(count < max)) {
    throw new RangeError('The quantile lies beyond 2^53 - 1, the largest count that a double holds exactly.');
  }
  return count;
}
