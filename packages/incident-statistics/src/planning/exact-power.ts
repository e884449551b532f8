import {
  binomialCdf,
  binomialSurvival,
  poissonCdf,
  poissonPmf,
  poissonQuantile,
  poissonSurvival,
  poissonUpperQuantile,
} from '@vern/distributions';
import { firstWhole } from '../numeric/first-whole.ts';
import { requireFields, requireLevel, requirePositive } from '../refusals.ts';

/** A p-value this near to alpha (relative) is alpha: the sums of a tail are not exact. */
const ROUNDING = 1e-12;

/** Probability left out on each side of the sums. */
const LEFT_OUT = 1e-30;

/**
 * The exact power of the two-sided conditional test (central p ≤ alpha) for two Poisson counts with these means.
 *
 * For each first count the second counts that reject form two tails, found by halving.
 *
 * @param input.mean0 - Expected count in the baseline.
 * @param input.mean1 - Expected count in the period asked about.
 * @throws {RangeError} If a mean or exposure is not positive or alpha is outside (0, 1).
 */
export function exactPower(input: {
  readonly mean0: number;
  readonly mean1: number;
  readonly exposure0?: number;
  readonly exposure1?: number;
  readonly alpha?: number;
}): number {
  requireFields('input', input, { mean0: true, mean1: true, exposure0: false, exposure1: false, alpha: false });
  const { mean0, mean1, exposure0 = 1, exposure1 = 1, alpha = 0.05 } = input;
  for (const [name, value] of Object.entries({ mean0, mean1, exposure0, exposure1 })) requirePositive(name, value);
  requireLevel('alpha', alpha);
  const share = exposure1 / (exposure0 + exposure1);
  const [from, to] = [poissonQuantile(LEFT_OUT, mean1), poissonUpperQuantile(LEFT_OUT, mean1)];
  const level = alpha * (1 + ROUNDING);
  let power = 0;
  for (let k0 = poissonQuantile(LEFT_OUT, mean0); k0 <= poissonUpperQuantile(LEFT_OUT, mean0); k0++) {
    const firstNotLow = firstWhole(from, to, (k1) => 2 * binomialCdf(k1, k0 + k1, share) > level);
    const firstHigh = firstWhole(firstNotLow, to, (k1) => 2 * binomialSurvival(k1 - 1, k0 + k1, share) <= level);
    power += poissonPmf(k0, mean0) * (poissonCdf(firstNotLow - 1, mean1) + poissonSurvival(firstHigh - 1, mean1));
  }
  return Math.min(1, power);
}
