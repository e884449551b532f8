import { betaLogOddsQuantile, normalUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { type FieldsOf, requireCount, requireFields, requireLevel, requirePositive } from '../refusals.ts';
import type { Provenance, WarningCode } from '../warnings.ts';
import { midPLowerLogOdds } from './mid-p-lower-log-odds.ts';

/** Two counts with their exposures, in the same unit. */
export interface RatioInput {
  /** The period or group asked about. */
  readonly count1: number;
  readonly exposure1: number;
  /** What it is compared with. */
  readonly count2: number;
  readonly exposure2: number;
  /** Default 0.95. */
  readonly confidence?: number;
}

/** The fields of a `RatioInput`. */
export const RATIO_FIELDS: FieldsOf<RatioInput> = {
  count1: true,
  exposure1: true,
  count2: true,
  exposure2: true,
  confidence: false,
};

/** A ratio of rates with its intervals, each under the name of its method. */
export interface RatioEstimate extends Provenance {
  /** (count1/exposure1) / (count2/exposure2); Infinity when only count2 is 0, null when both are. */
  readonly ratio: number | null;
  /** Clopper–Pearson on the conditional binomial, transformed. */
  readonly exact: Interval;
  readonly midP: Interval;
  /** Normal on the log scale; null when a count is 0. */
  readonly wald: Interval | null;
}

/**
 * The ratio of two Poisson rates with exact, mid-p and Wald intervals.
 *
 * Given the sum of the counts, the first is binomial (Przyborowski and Wilenski 1940), so the
 * interval is exact whatever the rates. Solved in log-odds: counts of ten million and of zero alike.
 *
 * @throws {RangeError} If a count is not a whole number ≥ 0, an exposure is not positive or confidence is outside (0, 1).
 *
 * @example
 * rateRatio({ count1: 3781, exposure1: 308, count2: 5197, exposure2: 365 }).ratio; // => 0.862…
 */
export function rateRatio(input: RatioInput): RatioEstimate {
  requireFields('input', input, RATIO_FIELDS);
  checkRatioInput(input);
  const { count1, exposure1, count2, exposure2, confidence = 0.95 } = input;
  const tail = (1 - confidence) / 2;
  const logScale = Math.log(exposure2) - Math.log(exposure1);
  const warnings: WarningCode[] = ['dispersion_unknown'];
  if (count1 === 0 && count2 === 0) warnings.push('no_data');
  else if (count1 === 0 || count2 === 0) warnings.push('zero_count');
  const limits = (lowerLogOdds: (a: number, b: number) => number): Interval => ({
    lower: Math.exp(lowerLogOdds(count1, count2) + logScale),
    upper: Math.exp(logScale - lowerLogOdds(count2, count1)),
  });
  return {
    method: 'conditional_binomial',
    warnings,
    ratio: count1 + count2 === 0 ? null : count1 / exposure1 / (count2 / exposure2),
    exact: limits((a, b) => (a === 0 ? Number.NEGATIVE_INFINITY : betaLogOddsQuantile(tail, a, b + 1))),
    midP: limits((a, b) => midPLowerLogOdds(a, b, tail)),
    wald: waldInterval(input, tail),
  };
}

/** @throws {RangeError} As `rateRatio`. */
export function checkRatioInput({ count1, exposure1, count2, exposure2, confidence = 0.95 }: RatioInput): void {
  requireCount('count1', count1);
  requirePositive('exposure1', exposure1);
  requireCount('count2', count2);
  requirePositive('exposure2', exposure2);
  requireLevel('confidence', confidence);
}

function waldInterval({ count1, exposure1, count2, exposure2 }: RatioInput, tail: number): Interval | null {
  if (count1 === 0 || count2 === 0) return null;
  const ratio = count1 / exposure1 / (count2 / exposure2);
  const margin = Math.exp(normalUpperQuantile(tail) * Math.sqrt(1 / count1 + 1 / count2));
  return { lower: ratio / margin, upper: ratio * margin };
}
