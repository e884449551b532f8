import { firstWhole } from '../numeric/first-whole.ts';
import { requireLevel, requirePositive, requireWhole } from '../refusals.ts';
import type { Random } from '../synthetic/seeded-random.ts';

/** A distribution of whole-number noise, and a way to draw from it. */
export interface DiscreteLaplace {
  /** exp(−ε/sensitivity). */
  readonly alpha: number;
  readonly variance: number;
  readonly pmf: (k: number) => number;
  readonly cdf: (k: number) => number;
  /** The smallest h with P(|noise| ≤ h) ≥ level. */
  readonly halfWidth: (level: number) => number;
  readonly draw: (random: Random) => number;
}

/**
 * Two-sided geometric noise for differentially private counts; for open data only, never for the municipality's own use.
 * @param epsilon - Privacy loss of one release; budget it per year.
 * @param sensitivity - Most incidents one person can add (a cap on the data), default 1.
 * @throws {RangeError} If epsilon or sensitivity is not positive.
 */
export function discreteLaplace(epsilon: number, sensitivity = 1): DiscreteLaplace {
  requirePositive('epsilon', epsilon);
  requirePositive('sensitivity', sensitivity);
  const alpha = Math.exp(-epsilon / sensitivity);
  const peak = -Math.expm1(-epsilon / sensitivity) / (1 + alpha);
  const cdf = (k: number) =>
    k >= 0 ? 1 - alpha ** (Math.floor(k) + 1) / (1 + alpha) : alpha ** -Math.floor(k) / (1 + alpha);
  return {
    alpha,
    variance: (2 * alpha) / (1 - alpha) ** 2,
    pmf: (k) => {
      requireWhole('k', k);
      return peak * alpha ** Math.abs(k);
    },
    cdf,
    halfWidth: (level) => {
      requireLevel('level', level);
      // P(|noise| ≤ h) = 1 − 2·alpha^(h+1)/(1 + alpha); the logarithm may be a last digit beside a whole number.
      const h = Math.log(((1 - level) * (1 + alpha)) / 2) / Math.log(alpha) - 1;
      return firstWhole(Math.max(0, Math.floor(h) - 1), Math.max(0, Math.ceil(h) + 1), (half) => {
        return cdf(half) - cdf(-half - 1) >= level;
      });
    },
    // The difference of two geometric variables is two-sided geometric.
    draw: (random) => geometric(alpha, random) - geometric(alpha, random),
  };
}

function geometric(alpha: number, random: Random): number {
  return Math.floor(Math.log1p(-random()) / Math.log(alpha));
}
