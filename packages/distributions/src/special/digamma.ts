import { requirePositive } from '../refusals.ts';

const ASYMPTOTIC_FROM = 12;
/** B₂ₖ / 2k, highest first. */
const COEFFICIENTS = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12] as const;

/** Where ψ is zero, in two doubles: one alone is off by more than ψ may be beside it. */
const ROOT = 1.4616321449683622;
const ROOT_REST = 9.549995429965697e-17;
const BESIDE_ROOT = 0.02;
/** Taylor coefficients of ψ around its root, ψ⁽ᵏ⁾/k!, highest first (mpmath, 50 digits). */
const AROUND_ROOT = [
  0.010538791616612175, -0.01542476590494896, 0.022597648232218104, -0.03316112647484736, 0.04880428816414311,
  -0.07219956125645471, 0.10782405069126237, -0.16394270544240652, 0.258499760955651, -0.4427631689835921,
  0.9676722454476212,
] as const;

/**
 * The digamma function ψ(x) = d ln Γ(x)/dx, for x > 0, accurate relative to its value beside its root at 1.4616… too.
 * @throws {RangeError} If x is not positive and finite.
 */
export function digamma(x: number): number {
  requirePositive('x', x);
  const away = x - ROOT - ROOT_REST;
  if (Math.abs(away) < BESIDE_ROOT) return besideRoot(away);
  let shift = 0;
  let at = x;
  for (; at < ASYMPTOTIC_FROM; at += 1) shift += 1 / at;
  const s = 1 / (at * at);
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = s * (coefficient + sum);
  return Math.log(at) - 0.5 / at - sum - shift;
}

function besideRoot(away: number): number {
  let sum = 0;
  for (const coefficient of AROUND_ROOT) sum = away * (coefficient + sum);
  return sum;
}
