import { normalQuantile, poissonCdf, poissonPmf } from '@vern/distributions';
import { requireLevel, requirePositive } from '../refusals.ts';

/** The four lines of a funnel: 99.8 % and 95 %. */
export const FUNNEL_PROBABILITIES = [0.001, 0.025, 0.975, 0.999] as const;

/** Limits on observed/expected, one entry a probability. */
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
  const scores = probabilities.map(normalQuantile);
  const exactUnclipped = probabilities.map((p, i) => interpolatedQuantile(p, scores[i]!, theta0 * expected) / expected);
  return {
    exact: exactUnclipped.map((limit) => Math.max(0, limit)),
    exactUnclipped,
    normal: scores.map((z) => Math.max(0, theta0 + z * Math.sqrt(theta0 / expected))),
  };
}

/**
 * From a guess (normal with skewness, Cornish and Fisher) the smallest count with F(count) > p is a step or two
 * away, each of which needs one multiplication: one Poisson tail a limit, where a search would need three.
 */
function interpolatedQuantile(probability: number, z: number, mean: number): number {
  let count = Math.max(0, Math.floor(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
  let cumulative = poissonCdf(count, mean);
  let point = poissonPmf(count, mean);
  while (cumulative <= probability) {
    count += 1;
    point *= mean / count;
    cumulative += point;
  }
  while (count > 0 && cumulative - point > probability) {
    cumulative -= point;
    point *= count / mean;
    count -= 1;
  }
  return count - (cumulative - probability) / point;
}
