import { densityAt } from './density-at.ts';
import { gammaTailQuantile } from './quantile/gamma-tail-quantile.ts';
import { requireNumber, requirePositive, requireProbability } from './refusals.ts';
import { incompleteGamma, logGammaKernel } from './special/incomplete-gamma.ts';
import { logProbabilityOf, probabilityOf, type Tail } from './tail.ts';

/**
 * P(X ≤ x) for a gamma variable with this shape and rate.
 * @param x - Any number; below zero the probability is 0.
 * @param rate - Events per unit of x; the scale is its inverse.
 * @throws {RangeError} If shape or rate is not positive and finite, or x is NaN.
 * @example gammaCdf(2237, 3366); // => 2.183116827480284e-109
 */
export function gammaCdf(x: number, shape: number, rate = 1): number {
  return probabilityOf(gammaTail(x, shape, rate), 'lower');
}

/** P(X > x), accurate where `1 − gammaCdf` is not. @throws {RangeError} As `gammaCdf`. */
export function gammaSurvival(x: number, shape: number, rate = 1): number {
  return probabilityOf(gammaTail(x, shape, rate), 'upper');
}

/** ln P(X ≤ x), finite far below 1e-308. @throws {RangeError} As `gammaCdf`. */
export function gammaLogCdf(x: number, shape: number, rate = 1): number {
  return logProbabilityOf(gammaTail(x, shape, rate), 'lower');
}

/** ln P(X > x), finite far below 1e-308. @throws {RangeError} As `gammaCdf`. */
export function gammaLogSurvival(x: number, shape: number, rate = 1): number {
  return logProbabilityOf(gammaTail(x, shape, rate), 'upper');
}

/** The density at x: per unit of x. Infinite at 0 for a shape below 1. @throws {RangeError} As `gammaCdf`. */
export function gammaPdf(x: number, shape: number, rate = 1): number {
  check(x, shape, rate);
  const scaled = x * rate;
  if (x < 0 || scaled === Number.POSITIVE_INFINITY) return 0;
  if (x === 0) return shape > 1 ? 0 : shape === 1 ? rate : Number.POSITIVE_INFINITY;
  return densityAt(x, logGammaKernel(scaled, shape), shape);
}

/**
 * The x below which a gamma variable falls with this probability.
 *
 * A quantile below the smallest double (tiny shapes) is 0.
 *
 * @throws {RangeError} If probability is outside [0, 1], or shape or rate is not positive and finite.
 * @example gammaQuantile(0.025, 5197); // => 5056.655287824649
 */
export function gammaQuantile(probability: number, shape: number, rate = 1): number {
  check(0, shape, rate);
  requireProbability('probability', probability);
  return gammaTailQuantile('lower', probability, shape) / rate;
}

/** The x above which a gamma variable falls with this probability: exact for probabilities as small as 1e-300. @throws {RangeError} As `gammaQuantile`. */
export function gammaUpperQuantile(probability: number, shape: number, rate = 1): number {
  check(0, shape, rate);
  requireProbability('probability', probability);
  return gammaTailQuantile('upper', probability, shape) / rate;
}

function gammaTail(x: number, shape: number, rate: number): Tail {
  check(x, shape, rate);
  return incompleteGamma(Math.max(0, x * rate), shape);
}

function check(x: number, shape: number, rate: number): void {
  requireNumber('x', x);
  requirePositive('shape', shape);
  requirePositive('rate', rate);
}
