const SERIES_BELOW = 0.25;

/**
 * `ln(1 + x) - x` without cancellation, for x > -1.
 *
 * Near zero the two terms agree to first order; the difference is what saddle-point
 * densities are made of, so it is summed from the atanh series instead of subtracted.
 *
 * @example
 * log1pMinus(1e-8); // => -4.99999996666e-17
 */
export function log1pMinus(x: number): number {
  if (Math.abs(x) > SERIES_BELOW) return Math.log1p(x) - x;
  // ln(1+x) = 2 atanh(r), r = x/(2+x); what remains after 2r is 2r³/3 + 2r⁵/5 + …, and 2r - x = -x·r.
  const r = x / (2 + x);
  const square = r * r;
  let power = square;
  let sum = 0;
  for (let k = 3; ; k += 2) {
    const term = power / k;
    sum += term;
    if (term <= sum * 1e-17) break;
    power *= square;
  }
  return r * (2 * sum - x);
}
