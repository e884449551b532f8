import { densityAt } from './density-at.ts';
import { betaLowerLogOdds, fromLogOdds } from './quantile/beta-log-odds-quantile.ts';
import { requirePositive, requireProbability } from './refusals.ts';
import { incompleteBeta, logBetaKernel } from './special/incomplete-beta.ts';
import { logProbabilityOf, probabilityOf, type Tail } from './tail.ts';

/**
 * P(X ≤ x) for a beta variable.
 * @param x - In [0, 1].
 * @throws {RangeError} If x is outside [0, 1] or a shape is not positive and finite.
 * @example betaCdf(0.4, 2237, 3367); // => 0.5506376630770156
 */
export function betaCdf(x: number, alpha: number, beta: number): number {
  return probabilityOf(betaTail(x, alpha, beta), 'lower');
}

/** P(X > x), accurate where `1 − betaCdf` is not. @throws {RangeError} As `betaCdf`. */
export function betaSurvival(x: number, alpha: number, beta: number): number {
  return probabilityOf(betaTail(x, alpha, beta), 'upper');
}

/** ln P(X ≤ x), finite far below 1e-308. @throws {RangeError} As `betaCdf`. */
export function betaLogCdf(x: number, alpha: number, beta: number): number {
  return logProbabilityOf(betaTail(x, alpha, beta), 'lower');
}

/** ln P(X > x), finite far below 1e-308. @throws {RangeError} As `betaCdf`. */
export function betaLogSurvival(x: number, alpha: number, beta: number): number {
  return logProbabilityOf(betaTail(x, alpha, beta), 'upper');
}

/** The density at x; infinite at an end whose shape is below 1. @throws {RangeError} As `betaCdf`. */
export function betaPdf(x: number, alpha: number, beta: number): number {
  check('x', x, alpha, beta);
  if (x === 0) return edgeDensity(alpha, beta);
  if (x === 1) return edgeDensity(beta, alpha);
  return densityAt(x, logBetaKernel(x, 1 - x, alpha, beta), 1 / (1 - x));
}

/**
 * The x below which a beta variable falls with this probability.
 * @throws {RangeError} If probability is outside [0, 1] or a shape is not positive and finite.
 * @example betaQuantile(0.025, 1, 5000); // => 5.06354877705159e-6
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  return fromLogOdds(betaLogOddsQuantile(probability, alpha, beta))[0];
}

/** The x above which a beta variable falls with this probability. @throws {RangeError} As `betaQuantile`. */
export function betaUpperQuantile(probability: number, alpha: number, beta: number): number {
  return fromLogOdds(betaLogOddsUpperQuantile(probability, alpha, beta))[0];
}

/**
 * `ln(x/(1−x))` of the lower quantile: for odds and ratios, which a quantile near 1 could not give.
 * @throws {RangeError} As `betaQuantile`.
 */
export function betaLogOddsQuantile(probability: number, alpha: number, beta: number): number {
  check('probability', probability, alpha, beta);
  return betaLowerLogOdds(probability, alpha, beta);
}

/** `ln(x/(1−x))` of the upper quantile. @throws {RangeError} As `betaQuantile`. */
export function betaLogOddsUpperQuantile(probability: number, alpha: number, beta: number): number {
  check('probability', probability, alpha, beta);
  return -betaLowerLogOdds(probability, beta, alpha);
}

function betaTail(x: number, alpha: number, beta: number): Tail {
  check('x', x, alpha, beta);
  return incompleteBeta(x, 1 - x, alpha, beta);
}

function edgeDensity(near: number, far: number): number {
  if (near > 1) return 0;
  return near === 1 ? far : Number.POSITIVE_INFINITY;
}

function check(name: string, unit: number, alpha: number, beta: number): void {
  requireProbability(name, unit);
  requirePositive('alpha', alpha);
  requirePositive('beta', beta);
}
