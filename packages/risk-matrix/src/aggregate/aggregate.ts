import { exceedance, probabilityOfAny } from './exceedance.ts';
import { requireEqualLengths } from './require-equal-lengths.ts';

/** The frequencies of one hazard, unit or district in one consequence dimension. */
export interface FrequencyProfile {
  /** Events per year in each consequence class, mildest first; per `exposure`. */
  readonly perClassFrequency: readonly number[];
  /** How much of the exposure it applies to (unit-years, 100 FTE-years); 1 if left out. */
  readonly exposure?: number;
}

/** Several profiles taken together. */
export interface AggregateRisk {
  /** Expected events per year in each class, over all of them. */
  readonly perClassFrequency: readonly number[];
  readonly exceedance: readonly number[];
  /** Assumes independence between the parts; the expected numbers above do not. */
  readonly pAtLeastOnePerYear: readonly number[];
  /** Events per year and unit of exposure, for comparing groups of different size. */
  readonly perExposure: readonly number[];
  readonly exposure: number;
}

/**
 * Add up hazards, units or districts by their frequencies (method A9).
 *
 * Frequencies of the same consequence class add; classes and levels never do. A larger whole needs a
 * likelihood scale of its own, since a hundred units turn "seldom" into "often": see `scaleForExposure`.
 *
 * @throws {RangeError} If there is nothing to add, classes differ in number, or a number is negative.
 */
export function aggregate(profiles: readonly FrequencyProfile[]): AggregateRisk {
  const classes = requireEqualLengths(profiles.map((profile) => profile.perClassFrequency));
  const sums = new Array<number>(classes).fill(0);
  let exposure = 0;
  for (const { perClassFrequency, exposure: own = 1 } of profiles) {
    requireAmount(own);
    exposure += own;
    for (const [j, frequency] of perClassFrequency.entries()) sums[j]! += requireAmount(frequency) * own;
  }
  const atLeast = exceedance(sums);
  return {
    perClassFrequency: sums,
    exceedance: atLeast,
    pAtLeastOnePerYear: atLeast.map(probabilityOfAny),
    perExposure: sums.map((sum) => (exposure > 0 ? sum / exposure : 0)),
    exposure,
  };
}

/**
 * The likelihood bounds that mean the same for a larger whole: per-unit bounds times its exposure.
 *
 * @throws {RangeError} Unless the exposure is a positive number.
 */
export function scaleForExposure(bounds: readonly number[], exposure: number): readonly number[] {
  if (!(exposure > 0 && exposure < Infinity)) throw new RangeError(`${exposure} is no exposure.`);
  return bounds.map((bound) => bound * exposure);
}

function requireAmount(value: number): number {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`${value} is no frequency or exposure.`);
  return value;
}
