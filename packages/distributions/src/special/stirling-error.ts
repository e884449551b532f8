import { logGamma } from './log-gamma.ts';
import { stirlingSeries } from './stirling-series.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * How far Stirling's formula is from x!: `ln Γ(x+1) − (x+½) ln x + x − ½ ln 2π`, for x > 0.
 *
 * The small correction from which saddle-point densities (Loader 2000) are built: they never
 * form a large factorial, so that counts of a million cost no digits.
 */
export function stirlingError(x: number): number {
  if (x >= 12) return stirlingSeries(x);
  return HALVES[x * 2] ?? exactError(x);
}

function exactError(x: number): number {
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/** Counts and half-counts (Jeffreys) are asked for again and again. */
const HALVES = Array.from({ length: 24 }, (_, index) => exactError(index / 2));
