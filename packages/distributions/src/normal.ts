import { normalQuantileApproximation } from './quantile/normal-quantile-approximation.ts';
import { requireNumber, requireProbability } from './refusals.ts';
import { emptyTail, logProbabilityOf, probabilityOf, type Tail } from './tail.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const SERIES_BELOW = 2.5;
const TERMS_OF_FRACTION = 64;

/** P(Z ≤ z) for a standard normal variable. @throws {RangeError} On NaN. @example normalCdf(-10); // => 7.619853024160525e-24 */
export function normalCdf(z: number): number {
  return probabilityOf(normalTail(z), 'lower');
}

/** P(Z > z), accurate to z = 38 (1e-300 and below). @throws {RangeError} On NaN. */
export function normalSurvival(z: number): number {
  return probabilityOf(normalTail(z), 'upper');
}

/** ln P(Z ≤ z), finite for every finite z. @throws {RangeError} On NaN. */
export function normalLogCdf(z: number): number {
  return logProbabilityOf(normalTail(z), 'lower');
}

/** ln P(Z > z), finite for every finite z. @throws {RangeError} On NaN. */
export function normalLogSurvival(z: number): number {
  return logProbabilityOf(normalTail(z), 'upper');
}

/** The standard normal density. @throws {RangeError} On NaN. */
export function normalPdf(z: number): number {
  requireNumber('z', z);
  return Math.exp(-0.5 * z * z - HALF_LOG_TWO_PI);
}

/**
 * The z below which a standard normal variable falls with this probability.
 * @param probability - In [0, 1]; 0 and 1 give the infinities.
 * @throws {RangeError} If it is not a probability.
 */
export function normalQuantile(probability: number): number {
  requireProbability('probability', probability);
  return normalQuantileApproximation(probability);
}

/** The z above which a standard normal variable falls with this probability: accurate where `1 − probability` is not. @throws {RangeError} */
export function normalUpperQuantile(probability: number): number {
  return -normalQuantile(probability);
}

/** The tail of a standard normal variable at z. @throws {RangeError} On NaN. */
export function normalTail(z: number): Tail {
  requireNumber('z', z);
  const distance = Math.abs(z);
  const side = z < 0 ? 'lower' : 'upper';
  if (distance === Number.POSITIVE_INFINITY) return emptyTail(side);
  const logScale = -0.5 * distance * distance - HALF_LOG_TWO_PI;
  if (distance >= SERIES_BELOW) return { side, logScale, factor: millsRatio(distance) };
  return { side, logScale: 0, factor: 0.5 - Math.exp(logScale) * centralSeries(distance) };
}

/** (Φ(z) − ½) / φ(z) = z + z³/3 + z⁵/15 + … */
function centralSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** (1 − Φ(z)) / φ(z) by Laplace's continued fraction, from the inside out. */
function millsRatio(z: number): number {
  let fraction = z;
  for (let k = TERMS_OF_FRACTION; k >= 1; k--) fraction = z + k / fraction;
  return 1 / fraction;
}
