import { incompleteBeta, logBetaKernel } from '../special/incomplete-beta.ts';
import { logProbabilityOf } from '../tail.ts';
import { betaQuantileStart, leadingPower } from './beta-quantile-start.ts';
import { logConcaveQuantile, type TailPoint } from './log-concave-quantile.ts';

/** Log-odds below which x and its powers are all that a double can tell of a tail. */
const ALL_BUT_ZERO = -60;

/**
 * The log-odds ln(x/(1−x)) of the point below which a beta variable falls with this probability; the infinities for 0 and 1.
 *
 * Log-odds, because there the density is log-concave for all shapes, and because x and 1 − x
 * both follow from them without loss. Always solved for the smaller tail.
 */
export function betaLowerLogOdds(probability: number, alpha: number, beta: number): number {
  if (probability > 0.5) return -betaLowerLogOdds(1 - probability, beta, alpha);
  const start = betaQuantileStart(probability, alpha, beta);
  // So near zero the leading power is the whole tail, and x itself may underflow.
  if (start < ALL_BUT_ZERO) return start;
  // A tiny second shape puts nearly everything as near to the other end.
  const toOtherEnd = beta < 0.01 ? leadingPower(Math.log1p(-probability), beta, alpha) : 0;
  if (toOtherEnd < ALL_BUT_ZERO) return -toOtherEnd;
  return logConcaveQuantile('lower', Math.log(probability), start, (logOdds) => betaTailAt(logOdds, alpha, beta));
}

/** What the search sees at a point: the lower tail and the density, on the scale of the log-odds. */
export function betaTailAt(logOdds: number, alpha: number, beta: number): TailPoint {
  const [x, y] = fromLogOdds(logOdds);
  const logTail = logProbabilityOf(incompleteBeta(x, y, alpha, beta), 'lower');
  return {
    logTail,
    hazard: Math.exp(logBetaKernel(x, y, alpha, beta) - logTail),
    densitySlope: alpha * y - beta * x,
  };
}

/** The pair (x, 1 − x), each to full relative precision. */
export function fromLogOdds(logOdds: number): readonly [x: number, y: number] {
  if (logOdds > 0) {
    const odds = Math.exp(-logOdds);
    return [1 / (1 + odds), odds / (1 + odds)];
  }
  const odds = Math.exp(logOdds);
  return [odds / (1 + odds), 1 / (1 + odds)];
}
