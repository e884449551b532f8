import { poissonCdf, poissonPmf, poissonQuantile, poissonSurvival, poissonUpperQuantile } from '@vern/distributions';
import { firstWhole } from '../numeric/first-whole.ts';
import { requireFields } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { checkRatioInput, RATIO_FIELDS, type RatioInput } from './rate-ratio.ts';

/** Probability left out on each side of the outer sum: far below any p-value that is reported. */
const LEFT_OUT = 1e-40;

/**
 * The two-sided E-test for equal Poisson rates (Krishnamoorthy and Thomson 2004): unconditional,
 * with more power than the exact test for small counts.
 *
 * The statistic falls as the second count grows, so the inner sum is two Poisson tails: linear
 * in the counts where the textbook form is quadratic.
 *
 * @throws {RangeError} As `rateRatio`.
 */
export function eTest(input: RatioInput): Provenance & { readonly statistic: number; readonly pValue: number } {
  requireFields('input', input, RATIO_FIELDS);
  checkRatioInput(input);
  const { count1, exposure1, count2, exposure2 } = input;
  const pooled = (count1 + count2) / (exposure1 + exposure2);
  if (pooled === 0) return { method: 'e_test', warnings: ['no_data'], statistic: 0, pValue: 1 };
  const [mean1, mean2] = [pooled * exposure1, pooled * exposure2];
  const statistic = (k1: number, k2: number) => {
    const variance = k1 / exposure1 ** 2 + k2 / exposure2 ** 2;
    return variance === 0 ? 0 : (k1 / exposure1 - k2 / exposure2) / Math.sqrt(variance);
  };
  const observed = statistic(count1, count2);
  const bar = Math.abs(observed) * (1 - 1e-12);
  const [from2, to2] = [poissonQuantile(LEFT_OUT, mean2), poissonUpperQuantile(LEFT_OUT, mean2)];
  let pValue = 0;
  for (let k1 = poissonQuantile(LEFT_OUT, mean1); k1 <= poissonUpperQuantile(LEFT_OUT, mean1); k1++) {
    const firstBelow = firstWhole(from2, to2, (k2) => statistic(k1, k2) < bar);
    const firstFar = firstWhole(firstBelow, to2, (k2) => statistic(k1, k2) <= -bar);
    const extreme = poissonCdf(firstBelow - 1, mean2) + poissonSurvival(firstFar - 1, mean2);
    pValue += poissonPmf(k1, mean1) * Math.min(1, extreme);
  }
  return { method: 'e_test', warnings: ['dispersion_unknown'], statistic: observed, pValue: Math.min(1, pValue) };
}
