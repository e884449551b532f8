import { normalTail, normalUpperQuantile } from './normal.ts';
import { betaLowerLogOdds } from './quantile/beta-log-odds-quantile.ts';
import { requireNumber, requirePositive, requireProbability } from './refusals.ts';
import { deviance } from './special/deviance.ts';
import { incompleteBeta } from './special/incomplete-beta.ts';
import { logGamma } from './special/log-gamma.ts';
import { stirlingError } from './special/stirling-error.ts';
import { emptyTail, logProbabilityOf, probabilityOf, type Tail } from './tail.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
/** Beyond this |t|/√df only the leading power of the tail is left, and t² may overflow. */
const POWER_LAW_FROM = 1e100;
/** The t quantile is the normal one but for z²/4df of it: 4e-14 at a probability of 1e-300. */
const QUANTILE_IS_NORMAL_FROM = 1e16;
/** The same for tails, however far out; the beta variable's shape would overflow soon. */
const TAIL_IS_NORMAL_FROM = 1e300;

/**
 * P(T ≤ t) for Student's t.
 * @param degreesOfFreedom - > 0, need not be whole.
 * @throws {RangeError} If t is NaN or degreesOfFreedom is not positive and finite.
 * @example studentTCdf(-12, 1e6); // => 1.785842562382545e-33
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  return probabilityOf(studentTTail(t, degreesOfFreedom), 'lower');
}

/** P(T > t), accurate where `1 − studentTCdf` is not. @throws {RangeError} As `studentTCdf`. */
export function studentTSurvival(t: number, degreesOfFreedom: number): number {
  return probabilityOf(studentTTail(t, degreesOfFreedom), 'upper');
}

/** ln P(T ≤ t). @throws {RangeError} As `studentTCdf`. */
export function studentTLogCdf(t: number, degreesOfFreedom: number): number {
  return logProbabilityOf(studentTTail(t, degreesOfFreedom), 'lower');
}

/** ln P(T > t). @throws {RangeError} As `studentTCdf`. */
export function studentTLogSurvival(t: number, degreesOfFreedom: number): number {
  return logProbabilityOf(studentTTail(t, degreesOfFreedom), 'upper');
}

/** The density at t. @throws {RangeError} As `studentTCdf`. */
export function studentTPdf(t: number, degreesOfFreedom: number): number {
  requireNumber('t', t);
  requirePositive('degreesOfFreedom', degreesOfFreedom);
  const ratio = t / Math.sqrt(degreesOfFreedom);
  const half = degreesOfFreedom / 2;
  const logFall = (half + 0.5) * (Math.abs(ratio) > 1e8 ? 2 * Math.log(Math.abs(ratio)) : Math.log1p(ratio * ratio));
  return Math.exp(logCentre(half) - logFall);
}

/** ln of the density at 0: Γ(h+½) / (Γ(h)·√(2πh)), h = df/2, by Stirling's errors, which do not cancel for large h. */
function logCentre(half: number): number {
  return stirlingError(half + 0.5) - stirlingError(half) - deviance(half, half + 0.5) - HALF_LOG_TWO_PI;
}

/**
 * The t below which a Student t variable falls with this probability.
 * @throws {RangeError} If probability is outside [0, 1] or degreesOfFreedom is not positive and finite.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  return -studentTUpperQuantile(probability, degreesOfFreedom);
}

/** The t above which a Student t variable falls with this probability. @throws {RangeError} As `studentTQuantile`. */
export function studentTUpperQuantile(probability: number, degreesOfFreedom: number): number {
  requireProbability('probability', probability);
  requirePositive('degreesOfFreedom', degreesOfFreedom);
  if (probability > 0.5) return -studentTUpperQuantile(1 - probability, degreesOfFreedom);
  if (degreesOfFreedom >= QUANTILE_IS_NORMAL_FROM) return normalUpperQuantile(probability);
  const logOdds = betaLowerLogOdds(2 * probability, degreesOfFreedom / 2, 0.5);
  return Math.sqrt(degreesOfFreedom) * Math.exp(-logOdds / 2);
}

/** 2·P(T > |t|) is the lower tail of a beta variable with shapes df/2 and ½ at df/(df + t²). */
function studentTTail(t: number, degreesOfFreedom: number): Tail {
  requireNumber('t', t);
  requirePositive('degreesOfFreedom', degreesOfFreedom);
  if (degreesOfFreedom >= TAIL_IS_NORMAL_FROM) return normalTail(t);
  const side = t < 0 ? 'lower' : 'upper';
  const ratio = Math.abs(t) / Math.sqrt(degreesOfFreedom);
  if (ratio === Number.POSITIVE_INFINITY) return emptyTail(side);
  const half = degreesOfFreedom / 2;
  if (ratio > POWER_LAW_FROM) {
    const logBeta = logGamma(half) + logGamma(0.5) - logGamma(half + 0.5);
    return { side, logScale: -degreesOfFreedom * Math.log(ratio) - logBeta, factor: 1 / degreesOfFreedom };
  }
  const square = ratio * ratio;
  const twoSided = incompleteBeta(1 / (1 + square), square / (1 + square), half, 0.5);
  if (twoSided.side === 'lower') return { side, logScale: twoSided.logScale, factor: twoSided.factor / 2 };
  return { side, logScale: 0, factor: probabilityOf(twoSided, 'lower') / 2 };
}
