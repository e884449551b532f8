import { deviance } from './deviance.ts';
import { incompleteGamma, logGammaPeak } from './incomplete-gamma.ts';
import { logConcaveQuantile } from './log-concave-quantile.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantileApproximation } from './normal-quantile-approximation.ts';
import { logProbabilityOf } from './tail.ts';

/**
 * The point of a gamma distribution (rate 1) with this probability on the given side.
 *
 * Solved in ln x, where the density is log-concave for every shape, and always for the
 * smaller tail, so that nothing is lost for probabilities near 0 or 1.
 */
export function gammaTailQuantile(side: 'lower' | 'upper', probability: number, shape: number): number {
  if (probability === 0) return side === 'lower' ? 0 : Number.POSITIVE_INFINITY;
  if (probability === 1) return side === 'lower' ? Number.POSITIVE_INFINITY : 0;
  if (probability > 0.5) return gammaTailQuantile(side === 'lower' ? 'upper' : 'lower', 1 - probability, shape);
  const logTarget = Math.log(probability);
  const start = startingPoint(side, probability, logTarget, shape);
  // So near zero the leading power is the whole tail, and x itself may underflow.
  if (start < -40) return Math.exp(start);
  const peak = logGammaPeak(shape);
  const solution = logConcaveQuantile(side, logTarget, start, (logX) => {
    const x = Math.exp(logX);
    const kernel = peak - deviance(shape, x);
    const logTail = logProbabilityOf(incompleteGamma(x, shape, kernel), side);
    return { logTail, hazard: shape * Math.exp(kernel - logTail), densitySlope: shape - x };
  });
  return Math.exp(solution);
}

/** ln x to start from: Wilson and Hilferty's cube root, or the leading term of the tail where that fails. */
function startingPoint(side: 'lower' | 'upper', probability: number, logTarget: number, shape: number): number {
  // P(X ≤ x) ≈ xᵃ/Γ(a+1) near zero.
  const nearZero = (logLower: number) => (logLower + logGamma(shape + 1)) / shape;
  const logLower = side === 'lower' ? logTarget : Math.log1p(-probability);
  if (shape < 0.5 && (side === 'lower' || nearZero(logLower) < -1)) return nearZero(logLower);
  const z = normalQuantileApproximation(probability) * (side === 'lower' ? 1 : -1);
  const cubeRoot = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  if (side === 'lower' && cubeRoot < 0.3) return nearZero(logLower);
  if (shape < 0.5) return Math.log(Math.max(0.1, -logTarget - logGamma(shape)));
  return Math.log(shape) + 3 * Math.log(cubeRoot);
}
