import { requireAtLeast, requireNonNegative, requireObject, requireOneOf } from '../refusals.ts';

/** How units may differ for reasons nobody is asked about. */
export const SPREADS = ['additive', 'multiplicative', 'none'] as const;

/**
 * - `additive`: each unit has a level of its own around the common one; on the scale of observed/expected with the
 *   variance tau2. Large units are no better known than that (Spiegelhalter 2005 prefers it).
 * - `multiplicative`: every count varies phi times as much as Poisson, as when incidents come in clusters of one size.
 * - `none`: Poisson. Where incidents come in clusters most units that it flags differ by nothing.
 */
export type SpreadKind = (typeof SPREADS)[number];

/** A spread and how large it is: tau2 ≥ 0 for `additive`, phi ≥ 1 for `multiplicative`. */
export type Spread =
  | { readonly kind: 'none' }
  | { readonly kind: 'additive'; readonly tau2: number }
  | { readonly kind: 'multiplicative'; readonly phi: number };

/** Refuse a spread of no kind or size. @throws {TypeError | RangeError} */
export function requireSpread(name: string, spread: Spread): void {
  requireObject(name, spread);
  requireOneOf(`${name}.kind`, SPREADS, spread.kind);
  if (spread.kind === 'additive') requireNonNegative(`${name}.tau2`, spread.tau2);
  if (spread.kind === 'multiplicative') requireAtLeast(`${name}.phi`, 1, spread.phi);
}

/**
 * Shape of the negative binomial whose count has the mean and the variance of this spread; Infinity is Poisson.
 * @param mean - Expected count times `theta0`.
 * @param theta0 - The level on the scale of observed/expected that tau2 is a variance on.
 */
export function sizeOfSpread(spread: Spread, mean: number, theta0 = 1): number {
  if (spread.kind === 'none') return Number.POSITIVE_INFINITY;
  return spread.kind === 'additive' ? theta0 ** 2 / spread.tau2 : mean / (spread.phi - 1);
}
