import type { Interval } from '../interval.ts';
import { dispersionAdjustedRatio } from '../ratio/dispersion-adjusted-ratio.ts';
import { checkRatioInput, rateRatio } from '../ratio/rate-ratio.ts';
import { requireLevel, requirePositive } from '../refusals.ts';
import type { Provenance, WarningCode } from '../warnings.ts';
import type { GoalEvidence, VerdictCode, VerdictReason } from './goal-evidence.ts';
import { requireEvidence } from './require-evidence.ts';
import { whyNotMeasurable } from './why-not-measurable.ts';

/** Dispersion assumed when only totals are known: the upper end of what clustered incidents ordinarily show. */
export const DEFAULT_PLAUSIBLE_PHI = 25;

/** A verdict with every number it rests on, and its sentence as data for translation. */
export interface Verdict extends Provenance {
  readonly code: VerdictCode;
  /** Why this and not the next better verdict. */
  readonly reasons: readonly VerdictReason[];
  readonly ratio: number | null;
  /** The interval the verdict rests on: dispersion included. */
  readonly interval: Interval | null;
  readonly phi: number;
  readonly phiSource: 'measured' | 'assumed';
  /** Dispersion at which a difference stops being significant; null when a count is 0. */
  readonly tippingDispersion: number | null;
  /** Reporting would have to have changed by this factor for nothing to have changed; null when a count is 0. */
  readonly tippingReporting: number | null;
  /** The ratio that would meet the target: 1 ∓ relevantChange. */
  readonly targetRatio: number;
  readonly sentence: {
    readonly key: `verdict.${VerdictCode}`;
    readonly values: Readonly<Record<string, number | string>>;
  };
}

/**
 * Has the goal been reached? The answer registered beforehand, and no better than the data allow.
 *
 * | method.md B16 | here |
 * | --- | --- |
 * | not measurable: definition changed, severity coded < 90 %, exposure unknown, data not frozen | `cannot_tell` |
 * | the interval covers no change | `not_shown` |
 * | changed in the right direction | `on_the_way` |
 * | changed by at least the relevant amount, an anchored series or an audit of completeness there and not contradicting | `reached` |
 * | changed in the wrong direction | `worse` |
 *
 * A fall in reports that a measured fall in completeness explains is `not_shown`; one beside which nothing
 * independent was looked at is at best `on_the_way`.
 *
 * Dispersion is always part of the interval: measured, or assumed (and said so) when only totals are known.
 *
 * @throws {TypeError | RangeError} If a count, exposure or share is impossible, or a field missing, unknown or no word of its own.
 */
export function judgeGoal(evidence: GoalEvidence): Verdict {
  requireEvidence(evidence);
  const { current, baseline, direction = 'reduce', relevantChange, confidence = 0.95 } = evidence;
  const input = {
    count1: current.count,
    exposure1: current.exposure,
    count2: baseline.count,
    exposure2: baseline.exposure,
    confidence,
  };
  checkRatioInput(input);
  requireLevel('relevantChange', relevantChange);
  const given = evidence.phi ?? evidence.plausiblePhi ?? DEFAULT_PLAUSIBLE_PHI;
  requirePositive('phi', given);
  // Counts that vary less than chance are copied or capped ones, no reason to be surer than chance allows.
  const phi = Math.max(1, given);
  const adjusted = dispersionAdjustedRatio({ ...input, phi });
  const interval = adjusted?.interval ?? intervalWithZero(input, phi);
  const ratio = rateRatio(input).ratio;
  const targetRatio = direction === 'reduce' ? 1 - relevantChange : 1 + relevantChange;
  const unmeasurable = whyNotMeasurable(evidence.measurability, current.count + baseline.count);
  const [code, reasons] =
    unmeasurable.length > 0
      ? (['cannot_tell', unmeasurable] as const)
      : decide(
          evidence,
          direction === 'reduce' ? interval : inverse(interval),
          direction === 'reduce' ? targetRatio : 1 / targetRatio,
        );
  const warnings: WarningCode[] = evidence.phi === undefined ? ['dispersion_unknown'] : [];
  if (phi > 1) warnings.push('overdispersed');
  if (current.count === 0 || baseline.count === 0) warnings.push('zero_count');
  return {
    method: adjusted === null ? 'conditional_binomial_scaled' : 'wald_dispersion',
    warnings,
    code,
    reasons,
    ratio,
    interval,
    phi,
    phiSource: evidence.phi === undefined ? 'assumed' : 'measured',
    tippingDispersion: adjusted?.tippingDispersion ?? null,
    tippingReporting: ratio === null || ratio === 0 || ratio === Number.POSITIVE_INFINITY ? null : ratio,
    targetRatio,
    sentence: {
      key: `verdict.${code}`,
      values: {
        baselineCount: baseline.count,
        currentCount: current.count,
        exposureUnit: evidence.exposureUnit,
        changePercent: ratio === null ? 'unknown' : (ratio - 1) * 100,
        lowerPercent: (interval.lower - 1) * 100,
        upperPercent: (interval.upper - 1) * 100,
        targetPercent: (targetRatio - 1) * 100,
        confidencePercent: confidence * 100,
      },
    },
  };
}

/** The decision when lower is better; an increase is judged by the inverse ratio. */
function decide(
  { anchored, completeness, direction = 'reduce' }: GoalEvidence,
  interval: Interval,
  target: number,
): readonly [VerdictCode, readonly VerdictReason[]] {
  if (interval.lower > 1) return ['worse', ['interval_above_no_change']];
  if (!(interval.upper < 1)) return ['not_shown', ['interval_covers_no_change']];
  // A goal of more reports is about reporting itself; only a fall can be fewer reports of as many incidents.
  if (direction === 'increase')
    return interval.upper < target ? ['reached', ['target_shown']] : ['on_the_way', ['target_not_shown']];
  const reportedLess = completeness === undefined ? 1 : completeness.before / completeness.after;
  if (interval.upper * Math.max(1, reportedLess) >= 1) return ['not_shown', ['completeness_has_fallen']];
  const doubts: VerdictReason[] = [];
  if (!(interval.upper < target)) doubts.push('target_not_shown');
  if (anchored !== undefined && anchored.lower > 1) doubts.push('anchored_series_contradicts');
  if (reportedLess > 1) doubts.push('completeness_has_fallen');
  if (anchored === undefined && completeness === undefined) doubts.push('reporting_not_checked');
  return doubts.length === 0 ? ['reached', ['target_shown']] : ['on_the_way', doubts];
}

/** With a zero the log ratio is undefined: the exact interval on counts of clusters, rounded against the claim. */
function intervalWithZero(input: Parameters<typeof rateRatio>[0], phi: number): Interval {
  const clusters = (count: number) => Math.floor(count / phi);
  return rateRatio({ ...input, count1: clusters(input.count1), count2: clusters(input.count2) }).exact;
}

function inverse({ lower, upper }: Interval): Interval {
  return { lower: 1 / upper, upper: lower === 0 ? Number.POSITIVE_INFINITY : 1 / lower };
}
