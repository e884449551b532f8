import type { Tail } from '../tail.ts';
import { logAlphaBeta } from './log-alpha-beta.ts';

/**
 * A beta variable's tail beside the end that a tiny shape α pulls nearly everything to, for α ≤ 0.005, x < 0.01 and βx < 1.
 *
 * P(X ≤ x) = xᵃ/(a·B(a, b)) · (1 + a·Σ (1−b)ₙ xⁿ / (n!(a+n))) (DLMF 8.17.7 and 8.17.8). It is close to one there, so its
 * logarithm is formed, each part of it accurate relative to a, and the upper tail comes from that without a subtraction.
 */
export function smallShapeBeta(x: number, alpha: number, beta: number): Tail {
  const logLower =
    alpha * Math.log(x) - logAlphaBeta(alpha, beta) + Math.log1p(alpha * seriesBeyondPower(x, alpha, beta));
  if (logLower < -Math.LN2) return { side: 'lower', logScale: logLower, factor: 1 };
  return { side: 'upper', logScale: 0, factor: -Math.expm1(logLower) };
}

function seriesBeyondPower(x: number, alpha: number, beta: number): number {
  let term = 1;
  let sum = 0;
  for (let n = 1; Math.abs(term) > 1e-18; n++) {
    term *= ((n - beta) * x) / n;
    sum += term / (alpha + n);
  }
  return sum;
}
