import { requirePositive } from './refusals.ts';

const ASYMPTOTIC_FROM = 12;
/** B₂ₖ / 2k, highest first. */
const COEFFICIENTS = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12] as const;

/**
 * The digamma function ψ(x) = d ln Γ(x)/dx, for x > 0.
 * @throws {RangeError} If x is not positive and finite.
 */
export function digamma(x: number): number {
  requirePositive('x', x);
  let shift = 0;
  let at = x;
  for (; at < ASYMPTOTIC_FROM; at += 1) shift += 1 / at;
  const s = 1 / (at * at);
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = s * (coefficient + sum);
  return Math.log(at) - 0.5 / at - sum - shift;
}
