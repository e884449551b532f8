import type { Interval } from '../interval.ts';
import { requirePositive } from '../refusals.ts';
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
 * @param input.before - Range of the share reported before, within (0, 1].
 * @param input.after - The same after.
 * @param input.target - True ratio to be explained away; default 1 (no change).
 * @throws {RangeError} If a ratio is not positive or a range is not ordered within (0, 1].
 */
export function reportingBounds(input: {
  readonly ratio: number;
  readonly interval: Interval;
  readonly before: Interval;
  readonly after: Interval;
  readonly target?: number;
}): ReportingBounds {
  const { ratio, interval, before, after, target = 1 } = input;
  requirePositive('ratio', ratio);
  requirePositive('interval.lower', interval.lower);
  requirePositive('interval.upper', interval.upper);
  requirePositive('target', target);
  requireShares('before', before);
  requireShares('after', after);
  const trueRatio = {
    lower: (interval.lower * before.lower) / after.upper,
    upper: (interval.upper * before.upper) / after.lower,
  };
  return {
    method: 'reporting_bounds',
    warnings: trueRatio.lower <= target && target <= trueRatio.upper ? ['reporting_may_explain'] : [],
    trueRatio,
    atEstimate: { lower: (ratio * before.lower) / after.upper, upper: (ratio * before.upper) / after.lower },
    tippingRatio: ratio / target,
    tippingInterval: { lower: interval.lower / target, upper: interval.upper / target },
    greatestReportingBefore: Math.min(1, target / ratio),
  };
}

function requireShares(name: string, { lower, upper }: Interval): void {
  if (!(lower > 0 && lower <= upper && upper <= 1)) {
    throw new RangeError(`${name} must be an ordered range within (0, 1], got ${lower} to ${upper}.`);
  }
}
