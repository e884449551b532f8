import { requirePositive } from '../refusals.ts';

const ASYMPTOTIC_FROM = 12;
/** B₂ₖ, highest first. */
const BERNOULLI = [7 / 6, -691 / 2730, 5 / 66, -1 / 30, 1 / 42, -1 / 30, 1 / 6] as const;

/**
 * The trigamma function ψ′(x) = d² ln Γ(x)/dx², for x > 0.
 * @throws {RangeError} If x is not positive and finite.
 */
export function trigamma(x: number): number {
  requirePositive('x', x);
  let shift = 0;
  let at = x;
  for (; at < ASYMPTOTIC_FROM; at += 1) shift += 1 / (at * at);
  const s = 1 / (at * at);
  let sum = 0;
  for (const number of BERNOULLI) sum = s * (number + sum);
  return shift + (1 + 0.5 / at + sum) / at;
}
