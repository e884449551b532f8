/** Two products closer than this, relative to their size, are the same number up to rounding. */
const RELATIVE_TOLERANCE = 1e-12;

/**
 * `a < b` by more than rounding. Infinities are compared exactly, because Infinity − Infinity is NaN.
 *
 * Scales with equal steps give ties between every pair of diagonal neighbours, and 0.1 × 0.6 differs
 * from 0.3 × 0.2 in the last digit: without this the axioms would be decided by rounding (method A3).
 */
export function isBelow(a: number, b: number): boolean {
  if (!(a < b)) return false;
  return a === -Infinity || b === Infinity || b - a > RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** `a <= b`, or above it by rounding only. */
export function isAtMost(a: number, b: number): boolean {
  return !isBelow(b, a);
}

/** Equal up to rounding. */
export function isTied(a: number, b: number): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}
