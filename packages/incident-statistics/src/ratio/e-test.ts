import { poissonCdf, poissonPmf, poissonQuantile, poissonSurvival, poissonUpperQuantile } from '@vern/distributions';
import { firstWhole } from '../numeric/first-whole.ts';
import { requireFields, requirePositive } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { checkRatioInput, RATIO_FIELDS, type RatioInput } from './rate-ratio.ts';

/** Probability left out on each side of the outer sum: far below any p-value that is reported. */
const LEFT_OUT = 1e-40;

/** An E-test's p-values, each under its own name. */
export interface ETest extends Provenance {
  /** The difference of the rates at ratio0 in standard errors; 0 when both counts are. */
  readonly statistic: number;
  /** Two-sided. */
  readonly pValue: number;
  /** One-sided: the ratio is below ratio0, or above. */
  readonly pLess: number;
  readonly pGreater: number;
}

/**
 * The E-test for two Poisson rates (Krishnamoorthy and Thomson 2004): unconditional, with more power than the exact test
 * for small counts.
 *
 * The statistic falls as the second count grows, so the inner sum is two Poisson tails: linear in the counts where the textbook
 * form is quadratic. Outcomes rarer than 1e-40 are left out of the sums: a p-value below that is not resolved, while
 * `rateRatioTest` goes on to 1e-300.
 *
 * @param input - As `rateRatio`; `ratio0` is the ratio tested, default 1: above 1 for "not worse by more than", below for "better
 *   by at least".
 * @throws {TypeError | RangeError} As `rateRatio`, and if ratio0 is not positive.
 */
export function eTest(input: RatioInput & { readonly ratio0?: number }): ETest {
  requireFields('input', input, { ...RATIO_FIELDS, ratio0: false });
  checkRatioInput(input);
  const { count1, count2, exposure2, ratio0 = 1 } = input;
  requirePositive('ratio0', ratio0);
  // Rates in the ratio ratio0 are equal ones over exposures in that ratio.
  const exposure1 = input.exposure1 * ratio0;
  const pooled = (count1 + count2) / (exposure1 + exposure2);
  if (pooled === 0) return { method: 'e_test', warnings: ['no_data'], statistic: 0, pValue: 1, pLess: 1, pGreater: 1 };
  const [mean1, mean2] = [pooled * exposure1, pooled * exposure2];
  const statistic = (k1: number, k2: number) => {
    const variance = k1 / exposure1 ** 2 + k2 / exposure2 ** 2;
    return variance === 0 ? 0 : (k1 / exposure1 - k2 / exposure2) / Math.sqrt(variance);
  };
  const observed = statistic(count1, count2);
  // Outcomes as far off as the one seen are as far, whatever rounding makes of them.
  const slack = 1e-12 * Math.max(1, Math.abs(observed));
  const bar = Math.abs(observed) - slack;
  const [from2, to2] = [poissonQuantile(LEFT_OUT, mean2), poissonUpperQuantile(LEFT_OUT, mean2)];
  let [pValue, pLess, pGreater] = [0, 0, 0];
  for (let k1 = poissonQuantile(LEFT_OUT, mean1); k1 <= poissonUpperQuantile(LEFT_OUT, mean1); k1++) {
    const weight = poissonPmf(k1, mean1);
    // The first second count below a bar has all that follow below it.
    const firstBelow = (limit: number) => firstWhole(from2, to2, (k2) => statistic(k1, k2) < limit);
    const firstAtMost = (limit: number) => firstWhole(from2, to2, (k2) => statistic(k1, k2) <= limit);
    const [below, far] = [firstBelow(bar), firstAtMost(-bar)];
    pValue += weight * Math.min(1, poissonCdf(below - 1, mean2) + poissonSurvival(Math.max(below, far) - 1, mean2));
    pGreater += weight * poissonCdf(firstBelow(observed - slack) - 1, mean2);
    pLess += weight * poissonSurvival(firstAtMost(observed + slack) - 1, mean2);
  }
  const p = { pValue: Math.min(1, pValue), pLess: Math.min(1, pLess), pGreater: Math.min(1, pGreater) };
  return { method: 'e_test', warnings: ['dispersion_unknown'], statistic: observed, ...p };
}
