/**
 * The smallest whole number in [0, max] for which a monotone condition holds.
 *
 * Gallops from a guess, then halves: two or three evaluations when the guess is good, and a
 * logarithmic number when it is not.
 *
 * @param reached - False up to some number, true from there on; true at `max`.
 */
export function smallestWhole(reached: (k: number) => boolean, guess: number, max = Number.MAX_SAFE_INTEGER): number {
  let high = Math.min(max, Math.max(0, Math.round(guess)));
  let step = 1;
  while (high < max && !reached(high)) {
    high = Math.min(max, high + step);
    step *= 2;
  }
  let low = high - 1;
  step = 1;
  while (low >= 0 && reached(low)) {
    high = low;
    low -= step;
    step *= 2;
  }
  low = Math.max(-1, low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Rounding may put a cumulative probability a few units below a target it equals. */
export const TIE_TOLERANCE = 64 * Number.EPSILON;

/** A guess at a count's quantile from mean, variance and skewness (Cornish and Fisher 1938, first correction). */
export function cornishFisher(z: number, mean: number, deviation: number, skewness: number): number {
  return Math.floor(mean + deviation * (z + (skewness * (z * z - 1)) / 6));
}
