import { normalQuantile, poissonCdf, poissonPmf, poissonQuantile } from '@vern/distributions';
import { requireLevel, requirePositive } from '../refusals.ts';

/** The four lines of a funnel: 99.8 % and 95 %. */
export const FUNNEL_PROBABILITIES = [0.001, 0.025, 0.975, 0.999] as const;

export interface FunnelLimits {
  /** Interpolated Poisson limits on the ratio scale (Spiegelhalter 2005), clipped at 0; one entry a probability. */
  readonly exact: readonly number[];
  /** The same before clipping. */
  readonly exactUnclipped: readonly number[];
  /** θ₀ + z√(θ₀/E), clipped at 0: only for large E. */
  readonly normal: readonly number[];
}

/**
 * Limits for observed/expected of a unit with this expected count.
 *
 * Outside the limits means "ask why", not "worst": a high figure can be good reporting.
 *
 * @param expected - Expected count of the unit, > 0.
 * @param theta0 - The level everybody is compared with, default 1.
 * @throws {RangeError} If expected or theta0 is not positive or a probability is outside (0, 1).
 */
export function funnelLimits(
  expected: number,
  {
    theta0 = 1,
    probabilities = FUNNEL_PROBABILITIES,
  }: { readonly theta0?: number; readonly probabilities?: readonly number[] } = {},
): FunnelLimits {
  requirePositive('expected', expected);
  requirePositive('theta0', theta0);
  for (const probability of probabilities) requireLevel('probabilities', probability);
  const exactUnclipped = probabilities.map((p) => interpolatedQuantile(p, theta0 * expected) / expected);
  return {
    exact: exactUnclipped.map((limit) => Math.max(0, limit)),
    exactUnclipped,
    normal: probabilities.map((p) => Math.max(0, theta0 + normalQuantile(p) * Math.sqrt(theta0 / expected))),
  };
}

function interpolatedQuantile(probability: number, mean: number): number {
  let count = poissonQuantile(probability, mean);
  let cumulative = poissonCdf(count, mean);
  // Spiegelhalter takes the smallest count with F(count) > p, the quantile has ≥ p.
  if (cumulative <= probability) {
    count += 1;
    cumulative = poissonCdf(count, mean);
  }
  return count - (cumulative - probability) / poissonPmf(count, mean);
}
