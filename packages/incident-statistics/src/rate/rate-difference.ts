import type { Interval } from '../interval.ts';
import { checkRatioInput, RATIO_FIELDS, type RatioInput } from '../ratio/rate-ratio.ts';
import { requireAtLeast, requireFields } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { dispersedRate } from './dispersed-rate.ts';
import { poissonRate } from './poisson-rate.ts';

/** A difference of two rates, per unit of exposure. */
export interface RateDifference extends Provenance {
  readonly difference: number;
  readonly interval: Interval;
}

/**
 * The difference of two rates: how many fewer (or more) incidents per unit of exposure.
 *
 * The interval recovers its variance from those of the two rates (MOVER, Donner and Zou 2012): mid-p limits when incidents are
 * independent, limits for clusters when phi is given. It stands where a ratio does not, at counts of 0 too.
 *
 * @param input - As `rateRatio`; `phi` is the dispersion of both counts, default 1.
 * @throws {TypeError | RangeError} As `rateRatio`, and if phi is below 1.
 */
export function rateDifference(input: RatioInput & { readonly phi?: number }): RateDifference {
  requireFields('input', input, { ...RATIO_FIELDS, phi: false });
  checkRatioInput(input);
  const { count1, exposure1, count2, exposure2, confidence = 0.95, phi = 1 } = input;
  requireAtLeast('phi', 1, phi);
  const limits = (count: number, exposure: number) =>
    phi === 1
      ? poissonRate({ count, exposure, confidence }).midP
      : dispersedRate({ count, exposure, phi, confidence }).interval;
  const [rate1, rate2] = [count1 / exposure1, count2 / exposure2];
  const [first, second] = [limits(count1, exposure1), limits(count2, exposure2)];
  const difference = rate1 - rate2;
  return {
    method: 'mover',
    warnings: phi === 1 ? ['dispersion_unknown'] : ['overdispersed'],
    difference,
    interval: {
      lower: difference - Math.hypot(rate1 - first.lower, second.upper - rate2),
      upper: difference + Math.hypot(first.upper - rate1, rate2 - second.lower),
    },
  };
}
