import { gammaQuantile, gammaUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { total } from '../numeric/sums.ts';
import {
  requireAtLeast,
  requireCount,
  requireFields,
  requireLevel,
  requireList,
  requireNonNegative,
  requirePositive,
} from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** One stratum (a kind of unit, an age of pupils) with its weight in the population that rates are compared on. */
export interface Stratum {
  readonly count: number;
  /** > 0. */
  readonly exposure: number;
  /** Exposure of the standard population in this stratum, ≥ 0, in any unit. */
  readonly standard: number;
}

/** A rate as it would be in the standard population. */
export interface StandardisedRate extends Provenance {
  readonly rate: number;
  /** The plain rate, for comparison. */
  readonly crude: number;
  /** Fay and Feuer's gamma interval (1997): covers at least as often as it says, at small counts too. */
  readonly interval: Interval;
}

/**
 * The directly standardised rate: what a municipality's rate would be with the standard's mix of strata, so that two with
 * different mixes of primary and lower secondary can be compared.
 *
 * @param input.phi - Dispersion of the counts, default 1: incidents in clusters widen the interval as for so many fewer.
 * @throws {TypeError | RangeError} If a count is not whole, an exposure not positive, a standard negative or all 0, phi below 1.
 */
export function standardisedRate(input: {
  readonly strata: readonly Stratum[];
  readonly phi?: number;
  readonly confidence?: number;
}): StandardisedRate {
  requireFields('input', input, { strata: true, phi: false, confidence: false });
  const { strata, phi = 1, confidence = 0.95 } = input;
  requireList('strata', strata);
  for (const [i, stratum] of strata.entries()) {
    requireFields(`strata[${i}]`, stratum, { count: true, exposure: true, standard: true });
    requireCount(`strata[${i}].count`, stratum.count);
    requirePositive(`strata[${i}].exposure`, stratum.exposure);
    requireNonNegative(`strata[${i}].standard`, stratum.standard);
  }
  requireAtLeast('phi', 1, phi);
  requireLevel('confidence', confidence);
  const standard = total(strata.map((stratum) => stratum.standard));
  if (standard === 0) throw new RangeError('strata must have a standard above 0 in one of them.');
  const weights = strata.map((stratum) => stratum.standard / standard / stratum.exposure);
  const counts = strata.map((stratum) => stratum.count);
  const rate = total(weights.map((weight, i) => weight * counts[i]!));
  const variance = phi * total(weights.map((weight, i) => weight ** 2 * counts[i]!));
  // One cluster more, in the stratum where it would weigh most, is what the upper limit allows for.
  const most = phi * Math.max(...weights);
  const tail = (1 - confidence) / 2;
  return {
    method: 'fay_feuer',
    warnings: phi === 1 ? ['dispersion_unknown'] : ['overdispersed'],
    rate,
    crude: total(counts) / total(strata.map((stratum) => stratum.exposure)),
    interval: {
      lower: rate === 0 ? 0 : gammaQuantile(tail, rate ** 2 / variance, rate / variance),
      upper: gammaUpperQuantile(
        tail,
        (rate + most) ** 2 / (variance + most ** 2),
        (rate + most) / (variance + most ** 2),
      ),
    },
  };
}
