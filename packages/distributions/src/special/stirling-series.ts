/**
 * The asymptotic series of ln Γ beyond Stirling's formula:
 * `ln Γ(x) = (x−½) ln x − x + ½ ln 2π + stirlingSeries(x)`. Exact to rounding for x ≥ 12.
 */
export function stirlingSeries(x: number): number {
  let sum = 0;
  const s = 1 / (x * x);
  for (const coefficient of COEFFICIENTS) sum = coefficient + s * sum;
  return sum / x;
}

/** B₂ₖ / (2k(2k−1)), highest first. */
const COEFFICIENTS = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12] as const;
