import {
  type CountDistribution,
  discreteLowerQuantile,
  discreteUpperQuantile,
} from './quantile/discrete-tail-quantile.ts';
import { requireNonNegative, requireProbability, requireWhole } from './refusals.ts';
import { incompleteGamma, logGammaKernel } from './special/incomplete-gamma.ts';
import { emptyTail, logProbabilityOf, probabilityOf, type Tail } from './tail.ts';

/**
 * P(X ≤ count) for a Poisson variable.
 * @param count - A whole number; below zero the probability is 0.
 * @param mean - Expected count, ≥ 0.
 * @throws {RangeError} If count is not whole or mean is negative, infinite or NaN.
 * @example poissonCdf(2237, 2300); // => 0.0958… (a widely used library gives 0.0968)
 */
export function poissonCdf(count: number, mean: number): number {
  return probabilityOf(poissonTail(count, mean), 'upper');
}

/** P(X > count), accurate where `1 − poissonCdf` is not. @throws {RangeError} As `poissonCdf`. */
export function poissonSurvival(count: number, mean: number): number {
  return probabilityOf(poissonTail(count, mean), 'lower');
}

/** ln P(X ≤ count). @throws {RangeError} As `poissonCdf`. */
export function poissonLogCdf(count: number, mean: number): number {
  return logProbabilityOf(poissonTail(count, mean), 'upper');
}

/** ln P(X > count). @throws {RangeError} As `poissonCdf`. */
export function poissonLogSurvival(count: number, mean: number): number {
  return logProbabilityOf(poissonTail(count, mean), 'lower');
}

/** P(X = count). @throws {RangeError} As `poissonCdf`. */
export function poissonPmf(count: number, mean: number): number {
  return Math.exp(poissonLogPmf(count, mean));
}

/** ln P(X = count). @throws {RangeError} As `poissonCdf`. */
export function poissonLogPmf(count: number, mean: number): number {
  check(count, mean);
  if (count < 0) return Number.NEGATIVE_INFINITY;
  if (count === 0) return -mean;
  return logGammaKernel(mean, count);
}

/**
 * The smallest count with P(X ≤ count) ≥ probability. Infinity for probability 1 and a positive mean.
 * @throws {RangeError} If probability is outside [0, 1], mean is not a finite number ≥ 0 or the count lies beyond 2⁵³ − 1.
 */
export function poissonQuantile(probability: number, mean: number): number {
  requireProbability('probability', probability);
  return mean === 0 ? 0 : discreteLowerQuantile(probability, poissonCounts(mean));
}

/** The smallest count with P(X > count) ≤ probability. @throws {RangeError} As `poissonQuantile`. */
export function poissonUpperQuantile(probability: number, mean: number): number {
  requireProbability('probability', probability);
  return mean === 0 ? 0 : discreteUpperQuantile(probability, poissonCounts(mean));
}

/** X > k exactly when a gamma variable of shape k + 1 falls below the mean. */
function poissonTail(count: number, mean: number): Tail {
  check(count, mean);
  return count < 0 ? emptyTail('upper') : incompleteGamma(mean, count + 1);
}

/** The distribution as its quantile search sees it, for a mean above 0. */
export function poissonCounts(mean: number): CountDistribution {
  check(0, mean);
  const deviation = Math.sqrt(mean);
  return {
    cdf: (k) => probabilityOf(incompleteGamma(mean, k + 1), 'upper'),
    survival: (k) => probabilityOf(incompleteGamma(mean, k + 1), 'lower'),
    mean,
    deviation,
    skewness: 1 / deviation,
    max: Number.MAX_SAFE_INTEGER,
  };
}

function check(count: number, mean: number): void {
  requireWhole('count', count);
  requireNonNegative('mean', mean);
}
