/** A Poisson count whose rate differs from unit to unit, by its moments. */
export interface MixedPoissonMoments {
  /** The rate of all units together, per unit of exposure. */
  readonly mean: number;
  /** Variance of the units' true rates; 0 when they differ by no more than chance. */
  readonly between: number;
}

/**
 * The mean and the variance of a mixing distribution from counts over unequal exposures (Marshall 1991): what the rates vary
 * beyond what Poisson counts would by themselves.
 *
 * @param counts - Counts ≥ 0 of at least one unit.
 * @param exposures - What each was counted over, ≥ 0, in sum above 0; units with 0 are left out.
 * @throws {RangeError} If the lists differ in length, a number is negative or not finite, or nothing was exposed.
 */
export function mixedPoissonMoments(counts: ArrayLike<number>, exposures: ArrayLike<number>): MixedPoissonMoments {
  if (counts.length !== exposures.length) {
    throw new RangeError(
      `counts and exposures must have the same length, got ${counts.length} and ${exposures.length}.`,
    );
  }
  let [counted, exposed, units] = [0, 0, 0];
  for (let unit = 0; unit < counts.length; unit++) {
    const [count, exposure] = [counts[unit]!, exposures[unit]!];
    if (!(count >= 0 && exposure >= 0 && count + exposure < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `counts[${unit}] and exposures[${unit}] must be finite and not negative, got ${count} and ${exposure}.`,
      );
    }
    if (exposure === 0) continue;
    counted += count;
    exposed += exposure;
    units += 1;
  }
  if (units === 0) throw new RangeError('exposures must hold one above 0.');
  const mean = counted / exposed;
  let squares = 0;
  for (let unit = 0; unit < counts.length; unit++) {
    if (exposures[unit]! > 0) squares += exposures[unit]! * (counts[unit]! / exposures[unit]! - mean) ** 2;
  }
  return { mean, between: Math.max(0, squares / exposed - (mean * units) / exposed) };
}
