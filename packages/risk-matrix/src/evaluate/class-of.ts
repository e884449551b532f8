/**
 * The class of a scale that a number falls in. Classes are half-open, `[from, to)`: a value on a
 * bound belongs to the class above.
 *
 * @param bounds - n + 1 ascending bounds, as `scaleBounds` gives them.
 * @returns Class from 0; a value below the first bound counts as the lowest class and one at or above
 *   the last as the highest, because a rating must fall somewhere.
 * @throws {RangeError} If the value is negative or NaN, or the bounds do not ascend.
 *
 * @example
 * classOf([0, 0.1, 1, 12, 52, Infinity], 12); // => 3: twelve a year is no longer "now and then"
 */
export function classOf(bounds: readonly number[], value: number): number {
  requireBounds(bounds);
  if (!(value >= 0)) throw new RangeError(`${value} is no amount on a scale.`);
  const above = bounds.findIndex((bound) => value < bound);
  return above === -1 ? bounds.length - 2 : Math.max(0, above - 1);
}

/**
 * Refuses bounds that do not make a scale.
 *
 * @throws {RangeError} Unless there are at least two bounds from 0, strictly ascending, all but the
 *   last finite. Unsorted and duplicate bounds are refused, never sorted: they are mistakes.
 */
export function requireBounds(bounds: readonly number[]): void {
  const ascending = bounds.every((bound, k) => (k === 0 ? bound >= 0 : bound > bounds[k - 1]!));
  if (bounds.length < 2 || !ascending) {
    throw new RangeError(`Bounds must ascend from 0 or more, not ${bounds.join(', ')}.`);
  }
}
