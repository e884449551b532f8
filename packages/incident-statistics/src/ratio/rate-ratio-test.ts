import { binomialCdf, binomialLogPmf, binomialSurvival } from '@vern/distributions';
import { firstWhole } from '../numeric/first-whole.ts';
import { TIE_FACTOR } from '../numeric/tie-factor.ts';
import { requireFields, requirePositive } from '../refusals.ts';
import type { TestResult } from '../test-result.ts';
import { conditionalTails } from './conditional-tails.ts';
import { checkRatioInput, RATIO_FIELDS, type RatioInput } from './rate-ratio.ts';

/**
 * Test whether the ratio of two Poisson rates is `ratio0`, by the conditional binomial.
 * @param input - As `rateRatio`; `ratio0` defaults to 1 (no change).
 * @throws {RangeError} As `rateRatio`, and if ratio0 is not positive.
 */
export function rateRatioTest(input: RatioInput & { readonly ratio0?: number }): TestResult {
  requireFields('input', input, { ...RATIO_FIELDS, ratio0: false });
  checkRatioInput(input);
  const { count1, exposure1, count2, exposure2, ratio0 = 1 } = input;
  requirePositive('ratio0', ratio0);
  const logOdds = Math.log(ratio0) + Math.log(exposure1) - Math.log(exposure2);
  const { above, below, at } = conditionalTails(count1, count2, logOdds);
  const pLess = Math.min(1, below + at);
  const pGreater = Math.min(1, above + at);
  return {
    method: 'conditional_binomial',
    warnings: count1 + count2 === 0 ? ['no_data'] : ['dispersion_unknown'],
    pLess,
    pGreater,
    pCentral: Math.min(1, 2 * Math.min(pLess, pGreater)),
    pMidP: Math.min(1, 2 * Math.min(below + at / 2, above + at / 2)),
    pMinLike: logOdds > 0 ? minLike(count2, count1, -logOdds) : minLike(count1, count2, logOdds),
  };
}

function minLike(count1: number, count2: number, logOdds: number): number {
  const n = count1 + count2;
  const odds = Math.exp(logOdds);
  const share = odds / (1 + odds);
  const mean = n * share;
  if (Math.abs(count1 - mean) <= 1e-12 * mean) return 1;
  const bar = binomialLogPmf(count1, n, share) + Math.log1p(TIE_FACTOR);
  const unlikely = (k: number) => binomialLogPmf(k, n, share) <= bar;
  if (count1 < mean) {
    const from = firstWhole(Math.ceil(mean), n, unlikely);
    return Math.min(1, binomialCdf(count1, n, share) + binomialSurvival(from - 1, n, share));
  }
  const upTo = firstWhole(0, Math.floor(mean), (k) => !unlikely(k)) - 1;
  return Math.min(1, binomialCdf(upTo, n, share) + binomialSurvival(count1 - 1, n, share));
}
