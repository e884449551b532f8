import { logGamma, logGammaOnePlus } from '../special/log-gamma.ts';
import { normalQuantileApproximation } from './normal-quantile-approximation.ts';

/** ln x to start the search for a gamma quantile from: Wilson and Hilferty's cube root, or the leading term of the tail where that fails. */
export function gammaQuantileStart(side: 'lower' | 'upper', probability: number, shape: number): number {
  // P(X ≤ x) ≈ xᵃ/Γ(a+1) near zero.
  const nearZero = (logLower: number) => (logLower + logGammaOnePlus(shape)) / shape;
  const logLower = side === 'lower' ? Math.log(probability) : Math.log1p(-probability);
  if (shape < 0.5 && (side === 'lower' || nearZero(logLower) < -1)) return nearZero(logLower);
  const z = normalQuantileApproximation(probability) * (side === 'lower' ? 1 : -1);
  const cubeRoot = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  if (side === 'lower' && cubeRoot < 0.3) return nearZero(logLower);
  if (shape < 0.5) return Math.log(Math.max(0.1, -Math.log(probability) - logGamma(shape)));
  return Math.log(shape) + 3 * Math.log(cubeRoot);
}
