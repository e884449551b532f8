import { normalQuantile } from '@vern/distributions';
import { requireLevel, requirePositive } from '../refusals.ts';
import { type CountLaw, countLaw } from './count-law.ts';
import { requireSpread, type Spread, sizeOfSpread } from './spread.ts';

/** The four lines of a funnel: 99.8 % and 95 %. */
export const FUNNEL_PROBABILITIES = [0.001, 0.025, 0.975, 0.999] as const;

/** Limits on observed/expected, one entry a probability. */
export interface FunnelLimits {
  /** Interpolated limits of the count on the ratio scale (Spiegelhalter 2005), clipped at 0; one entry a probability. */
  readonly exact: readonly number[];
  /** The same before clipping. */
  readonly exactUnclipped: readonly number[];
  /** θ₀ + z√Var(O/E), clipped at 0: only for large E. */
  readonly normal: readonly number[];
}

/**
 * Limits for observed/expected of a unit with this expected count.
 *
 * Outside the limits means "ask why", not "worst": a high figure can be good reporting. These are limits for the next
 * count of a unit at the common level; FunnelPlotR draws the Garwood interval around E, which is another thing.
 *
 * @param expected - Expected count of the unit, > 0.
 * @param options.theta0 - The level everybody is compared with, default 1.
 * @param options.spread - How much units differ for other reasons, as `screenUnits` finds it; default none: Poisson.
 * @throws {TypeError | RangeError} If expected or theta0 is not positive, a probability outside (0, 1) or the spread none.
 */
export function funnelLimits(
  expected: number,
  {
    theta0 = 1,
    probabilities = FUNNEL_PROBABILITIES,
    spread = { kind: 'none' },
  }: { readonly theta0?: number; readonly probabilities?: readonly number[]; readonly spread?: Spread } = {},
): FunnelLimits {
  requirePositive('expected', expected);
  requirePositive('theta0', theta0);
  for (const probability of probabilities) requireLevel('probabilities', probability);
  requireSpread('spread', spread);
  const mean = theta0 * expected;
  const law = countLaw(mean, sizeOfSpread(spread, mean, theta0));
  const scores = probabilities.map(normalQuantile);
  const exactUnclipped = probabilities.map((p, i) => interpolatedQuantile(p, scores[i]!, mean, law) / expected);
  return {
    exact: exactUnclipped.map((limit) => Math.max(0, limit)),
    exactUnclipped,
    normal: scores.map((z) => Math.max(0, theta0 + (z * Math.sqrt(law.variance)) / expected)),
  };
}

/** A tail is asked again until it is nearer than this; from there one multiplication a step is cheaper. */
const NEAR = 32;

/** The smallest count with F(count) > p, less the share of its own step that lies above p. */
function interpolatedQuantile(probability: number, z: number, mean: number, law: CountLaw): number {
  let count = Math.max(0, Math.floor(gammaGuess(z, mean, law.variance)));
  let cumulative = law.cdf(count);
  let point = law.pmf(count);
  for (let far = (probability - cumulative) / point; Math.abs(far) > NEAR; far = (probability - cumulative) / point) {
    // In a tail the step to the quantile is overestimated from outside it and must not leave the counts.
    const next = Math.max(0, Math.round(count + Math.max(-count / 2, Math.min(far, count / 2 + NEAR))));
    if (next === count) break;
    count = next;
    cumulative = law.cdf(count);
    point = law.pmf(count);
  }
  while (cumulative <= probability) {
    point *= law.step(count);
    count += 1;
    cumulative += point;
  }
  while (count > 0 && cumulative - point > probability) {
    cumulative -= point;
    count -= 1;
    point /= law.step(count);
  }
  return count - (cumulative - probability) / point;
}

/** About the quantile: a gamma with the same mean and variance, by Wilson and Hilferty's cube. */
function gammaGuess(z: number, mean: number, variance: number): number {
  const ninth = variance / (9 * mean ** 2);
  return mean * (1 - ninth + z * Math.sqrt(ninth)) ** 3;
}
