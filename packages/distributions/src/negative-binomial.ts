import {
  type CountDistribution,
  discreteLowerQuantile,
  discreteUpperQuantile,
} from './quantile/discrete-tail-quantile.ts';
import { requirePositive, requireProbability, requireWhole } from './refusals.ts';
import { incompleteBeta, logBetaKernel } from './special/incomplete-beta.ts';
import { emptyTail, logProbabilityOf, probabilityOf, type Tail } from './tail.ts';

/**
 * P(X ≤ failures), X the failures before the `size`-th success: a Poisson count whose mean is gamma distributed.
 * @param failures - A whole number; below zero the probability is 0.
 * @param size - Shape of the mixing gamma, > 0, need not be whole. Variance = mean + mean²/size.
 * @param probability - Of success, in (0, 1]: size / (size + mean).
 * @throws {RangeError} If failures is not whole, size is not positive or probability is outside (0, 1].
 */
export function negativeBinomialCdf(failures: number, size: number, probability: number): number {
  return probabilityOf(negativeBinomialTail(failures, size, probability), 'lower');
}

/** P(X > failures), accurate where `1 − negativeBinomialCdf` is not. @throws {RangeError} As `negativeBinomialCdf`. */
export function negativeBinomialSurvival(failures: number, size: number, probability: number): number {
  return probabilityOf(negativeBinomialTail(failures, size, probability), 'upper');
}

/** ln P(X ≤ failures). @throws {RangeError} As `negativeBinomialCdf`. */
export function negativeBinomialLogCdf(failures: number, size: number, probability: number): number {
  return logProbabilityOf(negativeBinomialTail(failures, size, probability), 'lower');
}

/** ln P(X > failures). @throws {RangeError} As `negativeBinomialCdf`. */
export function negativeBinomialLogSurvival(failures: number, size: number, probability: number): number {
  return logProbabilityOf(negativeBinomialTail(failures, size, probability), 'upper');
}

/** P(X = failures). @throws {RangeError} As `negativeBinomialCdf`. */
export function negativeBinomialPmf(failures: number, size: number, probability: number): number {
  return Math.exp(negativeBinomialLogPmf(failures, size, probability));
}

/** ln P(X = failures). @throws {RangeError} As `negativeBinomialCdf`. */
export function negativeBinomialLogPmf(failures: number, size: number, probability: number): number {
  check(failures, size, probability);
  if (failures < 0) return Number.NEGATIVE_INFINITY;
  if (failures === 0) return size * Math.log(probability);
  return logBetaKernel(probability, 1 - probability, size, failures) - Math.log(failures);
}

/**
 * The smallest number of failures with P(X ≤ failures) ≥ target. Infinity for target 1 unless probability is 1.
 * @throws {RangeError} If target is outside [0, 1], the count lies beyond 2⁵³ − 1, or as `negativeBinomialCdf`.
 */
export function negativeBinomialQuantile(target: number, size: number, probability: number): number {
  requireProbability('target', target);
  return discreteLowerQuantile(target, negativeBinomialCounts(size, probability));
}

/** The smallest number of failures with P(X > failures) ≤ target. @throws {RangeError} As `negativeBinomialQuantile`. */
export function negativeBinomialUpperQuantile(target: number, size: number, probability: number): number {
  requireProbability('target', target);
  return discreteUpperQuantile(target, negativeBinomialCounts(size, probability));
}

/** X ≤ k exactly when a beta variable with shapes size and k + 1 falls below the probability. */
function negativeBinomialTail(failures: number, size: number, probability: number): Tail {
  check(failures, size, probability);
  if (failures < 0) return emptyTail('lower');
  return incompleteBeta(probability, 1 - probability, size, failures + 1);
}

/** The distribution as its quantile search sees it. */
export function negativeBinomialCounts(size: number, probability: number): CountDistribution {
  check(0, size, probability);
  const miss = 1 - probability;
  const deviation = Math.sqrt(size * miss) / probability;
  return {
    cdf: (k) => negativeBinomialCdf(k, size, probability),
    survival: (k) => negativeBinomialSurvival(k, size, probability),
    mean: (size * miss) / probability,
    deviation,
    skewness: miss === 0 ? 0 : (2 - probability) / Math.sqrt(size * miss),
    max: miss === 0 ? 0 : Number.MAX_SAFE_INTEGER,
  };
}

function check(failures: number, size: number, probability: number): void {
  requireWhole('failures', failures);
  requirePositive('size', size);
  requireProbability('probability', probability);
  if (probability === 0) throw new RangeError('probability must not be 0: the count would be infinite.');
}
