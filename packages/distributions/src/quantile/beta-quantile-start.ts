import { logBetaKernel } from '../special/incomplete-beta.ts';
import { logAlphaBeta } from '../special/log-alpha-beta.ts';
import { normalQuantileApproximation } from './normal-quantile-approximation.ts';

const SMALL_SHAPE = 5e-3;

/**
 * Log-odds to start the search for a beta quantile from, for a lower tail probability up to ½: near enough that
 * two or three steps are left, or at or below the solution, from where Newton only climbs.
 */
export function betaQuantileStart(probability: number, alpha: number, beta: number): number {
  if (Math.min(alpha, beta) <= 1 || probability < 1e-8) {
    return leadingPower(Math.log(probability), alpha, beta);
  }
  // Abramowitz and Stegun 26.5.22.
  const z = -normalQuantileApproximation(probability);
  const inverseA = 1 / (2 * alpha - 1);
  const inverseB = 1 / (2 * beta - 1);
  const h = 2 / (inverseA + inverseB);
  const lambda = (z * z - 3) / 6;
  const w = (z * Math.sqrt(h + lambda)) / h - (inverseB - inverseA) * (lambda + 5 / 6 - 2 / (3 * h));
  return Math.log(alpha / beta) - 2 * w;
}

/**
 * The log-odds at which the leading power of the lower tail alone has this log probability: at or below the
 * solution, because I_x(a,b) ≤ (odds)ᵃ / (a·B(a,b)), and the solution itself so near zero that nothing else is left.
 */
export function leadingPower(logProbability: number, alpha: number, beta: number): number {
  // A small shape divides by itself whatever rounding leaves: then only what is exact relative to it will do.
  const logNorm = alpha < SMALL_SHAPE ? logAlphaBeta(alpha, beta) : Math.log(alpha) + logBeta(alpha, beta);
  return (logProbability + logNorm) / alpha;
}

/** ln B(a, b), read off the kernel at a point so near zero that nothing else is left: no difference of large logarithms. */
function logBeta(alpha: number, beta: number): number {
  return alpha * Math.log(1e-40) - logBetaKernel(1e-40, 1, alpha, beta);
}
