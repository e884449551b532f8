import { poissonCdf, poissonLogPmf, poissonPmf, poissonSurvival } from '@vern/distributions';
import { firstWhole } from '../numeric/first-whole.ts';
import { TIE_FACTOR } from '../numeric/tie-factor.ts';
import { requireCount, requireFields, requireNonNegative, requirePositive } from '../refusals.ts';
import type { TestResult } from '../test-result.ts';

/**
 * Test one count against a stated rate.
 * @throws {RangeError} If count is not a whole number ≥ 0, exposure is not positive or rate0 is negative.
 */
export function poissonRateTest(input: {
  readonly count: number;
  readonly exposure: number;
  readonly rate0: number;
}): TestResult {
  requireFields('input', input, { count: true, exposure: true, rate0: true });
  const { count, exposure, rate0 } = input;
  requireCount('count', count);
  requirePositive('exposure', exposure);
  requireNonNegative('rate0', rate0);
  const mean = rate0 * exposure;
  const pLess = poissonCdf(count, mean);
  const pGreater = poissonSurvival(count - 1, mean);
  const half = poissonPmf(count, mean) / 2;
  return {
    method: 'poisson_exact',
    warnings: ['dispersion_unknown'],
    pLess,
    pGreater,
    pCentral: Math.min(1, 2 * Math.min(pLess, pGreater)),
    pMidP: Math.min(1, 2 * Math.min(pLess - half, pGreater - half)),
    pMinLike: minLike(count, mean),
  };
}

function minLike(count: number, mean: number): number {
  if (count === mean) return 1;
  const bar = poissonLogPmf(count, mean) + Math.log1p(TIE_FACTOR);
  const unlikely = (k: number) => poissonLogPmf(k, mean) <= bar;
  if (count < mean) {
    let high = Math.ceil(2 * mean - count);
    while (!unlikely(high)) high *= 2;
    const from = firstWhole(Math.ceil(mean), high, unlikely);
    return Math.min(1, poissonCdf(count, mean) + poissonSurvival(from - 1, mean));
  }
  const upTo = firstWhole(0, Math.floor(mean), (k) => !unlikely(k)) - 1;
  return Math.min(1, poissonCdf(upTo, mean) + poissonSurvival(count - 1, mean));
}
