import { log1pMinus } from './log1p-minus.ts';

/**
 * Half the Poisson deviance of x against its mean m: `x ln(x/m) + m − x`, for x ≥ 0, m > 0.
 *
 * The exponent of the saddle-point density (Loader 2000). Computed from the relative
 * distance, so that it stays accurate when x and m are large and close.
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const distance = (mean - x) / x;
  // x·(−ln(m/x) + m/x − 1); beyond a factor of two there is nothing to cancel.
  if (Math.abs(distance) < 0.5) return -x * log1pMinus(distance);
  return x * logRatio(x, mean) + mean - x;
}

/** ln(x/m), also where the ratio itself is no double. */
function logRatio(x: number, mean: number): number {
  const ratio = x / mean;
  return ratio > 1e-300 && ratio < 1e300 ? Math.log(ratio) : Math.log(x) - Math.log(mean);
}
