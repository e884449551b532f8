import { normalUpperQuantile } from '@vern/distributions';
import { type Interval, scaleInterval } from '../interval.ts';
import { requireCount, requireFields, requireLevel, requirePositive } from '../refusals.ts';
import type { Provenance, WarningCode } from '../warnings.ts';
import { exactMeanInterval } from './exact-mean-interval.ts';
import { midPMeanInterval } from './mid-p-mean-interval.ts';

/** One count and what it was counted over. */
export interface RateInput {
  /** Incidents counted, ≥ 0. */
  readonly count: number;
  /** What they were counted over (FTE-days, school days …), > 0. */
  readonly exposure: number;
  /** Default 0.95. */
  readonly confidence?: number;
}

/** A rate per unit of exposure with its intervals, each under the name of its method. */
export interface RateEstimate extends Provenance {
  /** Incidents per unit of exposure. */
  readonly rate: number;
  /** Garwood 1936: covers at least as often as it says. For the formal statement. */
  readonly exact: Interval;
  /** Mid-p: covers as often as it says on average. For display. */
  readonly midP: Interval;
  /** Byar's approximation (Breslow and Day 1987), x in the lower and x + 1 in the upper limit. */
  readonly byar: Interval;
  /** The other "Byar" (Rothman): x + ½ in both; approximates mid-p. */
  readonly byarMidP: Interval;
}

/**
 * One incidence rate with its confidence intervals, for a count that is Poisson.
 *
 * Incidents in clusters (one pupil, many reports) make every one of these too narrow:
 * see `dispersionAdjustedRatio` and the models over units.
 *
 * @throws {RangeError} If count is not a whole number ≥ 0, exposure is not positive or confidence is outside (0, 1).
 *
 * @example
 * poissonRate({ count: 15, exposure: 400 }).exact; // => { lower: 0.02098…, upper: 0.06185… }
 */
export function poissonRate(input: RateInput): RateEstimate {
  requireFields('input', input, { count: true, exposure: true, confidence: false });
  const { count, exposure, confidence = 0.95 } = input;
  requireCount('count', count);
  requirePositive('exposure', exposure);
  requireLevel('confidence', confidence);
  const tail = (1 - confidence) / 2;
  const perUnit = (interval: Interval) => scaleInterval(interval, 1 / exposure);
  const warnings: WarningCode[] = count === 0 ? ['zero_count', 'dispersion_unknown'] : ['dispersion_unknown'];
  return {
    method: 'garwood',
    warnings,
    rate: count / exposure,
    exact: perUnit(exactMeanInterval(count, tail)),
    midP: perUnit(midPMeanInterval(count, tail)),
    byar: perUnit(byarInterval(count, count + 1, tail)),
    byarMidP: perUnit(byarInterval(count + 0.5, count + 0.5, tail)),
  };
}

function byarInterval(forLower: number, forUpper: number, tail: number): Interval {
  const z = normalUpperQuantile(tail);
  const cube = (x: number, side: number) =>
    x === 0 ? 0 : x * Math.max(0, 1 - 1 / (9 * x) + (side * z) / (3 * Math.sqrt(x))) ** 3;
  return { lower: cube(forLower, -1), upper: cube(forUpper, 1) };
}
