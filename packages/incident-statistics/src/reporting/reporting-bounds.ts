import type { Interval } from '../interval.ts';
import { requireFields, requireNonNegative, requirePositive } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** What can be true of incidents, given a ratio of reports. */
export interface ReportingBounds extends Provenance {
  /** The true ratio, allowing for chance and for the range of reporting. */
  readonly trueRatio: Interval;
  /** The same at the observed ratio, without chance. */
  readonly atEstimate: Interval;
  /** Reporting would have to have changed by this factor for the target to be the truth. */
  readonly tippingRatio: number;
  readonly tippingInterval: Interval;
  /** No more than this share can have been reported before, if the target is the truth. */
  readonly greatestReportingBefore: number;
}

/**
 * What a ratio of reports says of incidents when reporting may have changed: observed = true × reported share.
 * To be shown beside every ratio.
 *
 * A limit that could be anything (none against none reported, endlessly many of nothing) is 0 below and Infinity above:
 * it excludes nothing.
 *
 * @param input.ratio - After over before, 0 to Infinity, and so its interval: a count may be 0.
 * @param input.before - Range of the share reported before, within [0, 1] and above 0 at its upper end.
 * @param input.after - The same after.
 * @param input.target - True ratio to be explained away; default 1 (no change).
 * @throws {TypeError | RangeError} If a ratio is negative or outside its interval, the target not positive, or a range not ordered within [0, 1] or nothing but 0.
 */
export function reportingBounds(input: {
  readonly ratio: number;
  readonly interval: Interval;
  readonly before: Interval;
  readonly after: Interval;
  readonly target?: number;
}): ReportingBounds {
  requireFields('input', input, { ratio: true, interval: true, before: true, after: true, target: false });
  const { ratio, interval, before, after, target = 1 } = input;
  requireRatio('ratio', ratio);
  requireRatio('interval.lower', interval.lower);
  requireRatio('interval.upper', interval.upper);
  if (!(interval.lower <= ratio && ratio <= interval.upper)) {
    throw new RangeError(`interval must hold the ratio ${ratio}, got ${interval.lower} to ${interval.upper}.`);
  }
  requirePositive('target', target);
  requireShares('before', before);
  requireShares('after', after);
  const trueRatio = explained(interval, before, after);
  return {
    method: 'reporting_bounds',
    warnings: trueRatio.lower <= target && target <= trueRatio.upper ? ['reporting_may_explain'] : [],
    trueRatio,
    atEstimate: explained({ lower: ratio, upper: ratio }, before, after),
    tippingRatio: ratio / target,
    tippingInterval: { lower: interval.lower / target, upper: interval.upper / target },
    greatestReportingBefore: Math.min(1, target / ratio),
  };
}

function explained(ratio: Interval, before: Interval, after: Interval): Interval {
  const lower = (ratio.lower * before.lower) / after.upper;
  const upper = (ratio.upper * before.upper) / after.lower;
  return { lower: Number.isNaN(lower) ? 0 : lower, upper: Number.isNaN(upper) ? Number.POSITIVE_INFINITY : upper };
}

function requireRatio(name: string, value: number): void {
  if (value !== Number.POSITIVE_INFINITY) requireNonNegative(name, value);
}

function requireShares(name: string, { lower, upper }: Interval): void {
  if (!(lower >= 0 && lower <= upper && upper > 0 && upper <= 1)) {
    throw new RangeError(`${name} must be an ordered range within [0, 1], not 0 alone, got ${lower} to ${upper}.`);
  }
}
