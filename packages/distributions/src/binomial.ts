import {
  type CountDistribution,
  discreteLowerQuantile,
  discreteUpperQuantile,
} from './quantile/discrete-tail-quantile.ts';
import { requireNonNegative, requireProbability, requireWhole } from './refusals.ts';
import { incompleteBeta, logBetaKernel } from './special/incomplete-beta.ts';
import { emptyTail, logProbabilityOf, probabilityOf, type Tail } from './tail.ts';

/**
 * P(X ≤ successes) for a binomial variable.
 * @param successes - A whole number; below zero the probability is 0, from `trials` up it is 1.
 * @param probability - Of success in one trial. Near 1, count the failures instead: a double holds a small number more exactly.
 * @throws {RangeError} If a count is not whole, trials is negative or probability is outside [0, 1].
 * @example binomialCdf(2237, 5603, 0.5); // => 5.893842017061177e-52
 */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  return probabilityOf(binomialTail(successes, trials, probability), 'upper');
}

/** P(X > successes), accurate where `1 − binomialCdf` is not. @throws {RangeError} As `binomialCdf`. */
export function binomialSurvival(successes: number, trials: number, probability: number): number {
  return probabilityOf(binomialTail(successes, trials, probability), 'lower');
}

/** ln P(X ≤ successes). @throws {RangeError} As `binomialCdf`. */
export function binomialLogCdf(successes: number, trials: number, probability: number): number {
  return logProbabilityOf(binomialTail(successes, trials, probability), 'upper');
}

/** ln P(X > successes). @throws {RangeError} As `binomialCdf`. */
export function binomialLogSurvival(successes: number, trials: number, probability: number): number {
  return logProbabilityOf(binomialTail(successes, trials, probability), 'lower');
}

/** P(X = successes). @throws {RangeError} As `binomialCdf`. */
export function binomialPmf(successes: number, trials: number, probability: number): number {
  return Math.exp(binomialLogPmf(successes, trials, probability));
}

/** ln P(X = successes). @throws {RangeError} As `binomialCdf`. */
export function binomialLogPmf(successes: number, trials: number, probability: number): number {
  check(successes, trials, probability);
  const failures = trials - successes;
  if (successes < 0 || failures < 0) return Number.NEGATIVE_INFINITY;
  if (successes === 0) return trials === 0 ? 0 : trials * Math.log1p(-probability);
  if (failures === 0) return trials * Math.log(probability);
  return logBetaKernel(probability, 1 - probability, successes, failures) + Math.log(trials / successes / failures);
}

/**
 * The smallest number of successes with P(X ≤ successes) ≥ target.
 * @throws {RangeError} If target or probability is outside [0, 1] or trials is not a whole number ≥ 0.
 */
export function binomialQuantile(target: number, trials: number, probability: number): number {
  requireProbability('target', target);
  return discreteLowerQuantile(target, binomialCounts(trials, probability));
}

/** The smallest number of successes with P(X > successes) ≤ target. @throws {RangeError} As `binomialQuantile`. */
export function binomialUpperQuantile(target: number, trials: number, probability: number): number {
  requireProbability('target', target);
  return discreteUpperQuantile(target, binomialCounts(trials, probability));
}

/** X > k exactly when a beta variable with shapes k + 1 and n − k falls below the probability. */
function binomialTail(successes: number, trials: number, probability: number): Tail {
  check(successes, trials, probability);
  if (successes < 0) return emptyTail('upper');
  if (successes >= trials) return emptyTail('lower');
  return incompleteBeta(probability, 1 - probability, successes + 1, trials - successes);
}

/** The distribution as its quantile search sees it. */
export function binomialCounts(trials: number, probability: number): CountDistribution {
  check(0, trials, probability);
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  return {
    cdf: (k) => binomialCdf(k, trials, probability),
    survival: (k) => binomialSurvival(k, trials, probability),
    mean: trials * probability,
    deviation,
    skewness: deviation === 0 ? 0 : (1 - 2 * probability) / deviation,
    max: probability === 0 ? 0 : trials,
  };
}

function check(successes: number, trials: number, probability: number): void {
  requireWhole('successes', successes);
  requireWhole('trials', trials);
  requireNonNegative('trials', trials);
  requireProbability('probability', probability);
}
