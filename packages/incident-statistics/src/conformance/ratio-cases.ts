import { dispersionAdjustedRatio } from '../ratio/dispersion-adjusted-ratio.ts';
import { type RatioInput, rateRatio } from '../ratio/rate-ratio.ts';
import { rateRatioTest } from '../ratio/rate-ratio-test.ts';
import type { TestResult } from '../test-result.ts';
import { only, orNaN } from './vector-adapter.ts';

export function pValues({ pLess, pGreater, pCentral, pMidP, pMinLike }: TestResult) {
  return { pLess, pGreater, pCentral, pMidp: pMidP, pMinlike: pMinLike };
}

const RATIO = ['count1', 'exposure1', 'count2', 'exposure2', 'confidence'] as const;

export function ratioCase(given: RatioInput, ratio0: number) {
  const input = only(given, RATIO);
  const { ratio, exact, midP, wald } = rateRatio(input);
  const noData = input.count1 + input.count2 === 0;
  return {
    ratio: orNaN(ratio),
    exact,
    midp: midP,
    // The vectors call an interval nobody can compute "everything" when there are no incidents at all.
    wald: wald ?? (noData ? { lower: 0, upper: Number.POSITIVE_INFINITY } : { lower: null, upper: null }),
    ...pValues(rateRatioTest({ ...input, ratio0 })),
  };
}

export function phiWaldCase(input: RatioInput, phi: number) {
  const result = dispersionAdjustedRatio({ ...only(input, RATIO), phi });
  if (result === null) return phiWaldOfZero(orNaN(rateRatio(only(input, RATIO)).ratio));
  const { ratio, interval, pValue, tippingDispersion } = result;
  return { ratio, ...interval, p: pValue, phiTipping: tippingDispersion };
}

/** What the vectors' formula comes to with a count of 0: an endless log ratio with an endless error. */
function phiWaldOfZero(ratio: number) {
  const [lower, upper] = [ratio === 0 ? 0 : Number.NaN, ratio === Number.POSITIVE_INFINITY ? ratio : Number.NaN];
  return { ratio, lower, upper, p: Number.NaN, phiTipping: Number.NaN };
}

export function seedTableCase(input: RatioInput & { group: string }) {
  const result = ratioCase(input, 1);
  const phis = [10, 25].map((phi) => [`phi${phi}`, phiWaldCase(input, phi)]);
  return {
    ...result,
    ...Object.fromEntries(phis),
    reportingRatioForNoChange: result.ratio,
    maxBaselineReportingForNoChange: Math.min(1, 1 / result.ratio),
  };
}
