import { normalCdf, normalUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { requireFields, requirePositive } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { checkRatioInput, RATIO_FIELDS, type RatioInput } from './rate-ratio.ts';

/** A ratio of rates with clustering allowed for. */
export interface DispersionAdjustedRatio extends Provenance {
  readonly ratio: number;
  readonly interval: Interval;
  readonly pValue: number;
  /**
   * The dispersion at which the difference stops being significant. "Significant only if incidents
   * come in clusters of an effective size below this": to be printed whenever only totals are known.
   */
  readonly tippingDispersion: number;
}

/**
 * The ratio of two rates when incidents come in clusters: Wald on the log scale with the variance times `phi`.
 * @param input - As `rateRatio`, both counts above 0; `phi` is variance over mean, e.g. from `clusterDispersion`.
 * @returns null when a count is 0: the log ratio is then undefined.
 * @throws {RangeError} As `rateRatio`, and if phi is not positive. Below 1 it warns `underdispersed`: 1/phi handed in by mistake makes everything certain.
 */
export function dispersionAdjustedRatio(input: RatioInput & { readonly phi: number }): DispersionAdjustedRatio | null {
  requireFields('input', input, { ...RATIO_FIELDS, phi: true });
  checkRatioInput(input);
  const { count1, exposure1, count2, exposure2, phi, confidence = 0.95 } = input;
  requirePositive('phi', phi);
  if (count1 === 0 || count2 === 0) return null;
  const z = normalUpperQuantile((1 - confidence) / 2);
  const ratio = count1 / exposure1 / (count2 / exposure2);
  const logRatio = Math.log(ratio);
  const variance = 1 / count1 + 1 / count2;
  const margin = Math.exp(z * Math.sqrt(phi * variance));
  return {
    method: 'wald_dispersion',
    warnings: phi > 1 ? ['overdispersed'] : phi < 1 ? ['underdispersed'] : [],
    ratio,
    interval: { lower: ratio / margin, upper: ratio * margin },
    pValue: 2 * normalCdf(-Math.abs(logRatio) / Math.sqrt(phi * variance)),
    tippingDispersion: (logRatio / z) ** 2 / variance,
  };
}
