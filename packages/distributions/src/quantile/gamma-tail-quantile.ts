import { deviance } from '../special/deviance.ts';
import { incompleteGamma, logGammaPeak } from '../special/incomplete-gamma.ts';
import { logProbabilityOf } from '../tail.ts';
import { gammaQuantileStart } from './gamma-quantile-start.ts';
import { logConcaveQuantile, type TailPoint } from './log-concave-quantile.ts';

/**
 * The point of a gamma distribution (rate 1) with this probability on the given side.
 *
 * Solved in ln x, where the density is log-concave for every shape, and always for the
 * smaller tail, so that nothing is lost for probabilities near 0 or 1.
 */
export function gammaTailQuantile(side: 'lower' | 'upper', probability: number, shape: number): number {
  if (probability > 0.5) return gammaTailQuantile(side === 'lower' ? 'upper' : 'lower', 1 - probability, shape);
  if (probability === 0) return side === 'lower' ? 0 : Number.POSITIVE_INFINITY;
  const start = gammaQuantileStart(side, probability, shape);
  // So near zero the leading power is the whole tail, and x itself may underflow.
  if (start < -40) return Math.exp(start);
  const peak = logGammaPeak(shape);
  return Math.exp(
    logConcaveQuantile(side, Math.log(probability), start, (logX) => gammaTailAt(side, logX, shape, peak)),
  );
}

/** What the search sees at a point: the tail and the density, on the scale of ln x. */
export function gammaTailAt(
  side: 'lower' | 'upper',
  logX: number,
  shape: number,
  peak = logGammaPeak(shape),
): TailPoint {
  const x = Math.exp(logX);
  const kernel = peak - deviance(shape, x);
  const logTail = logProbabilityOf(incompleteGamma(x, shape, kernel), side);
  return { logTail, hazard: shape * Math.exp(kernel - logTail), densitySlope: shape - x };
}
