/**
 * Where a number lies on a scale drawn with equally wide classes: 0 = left end, n = right end.
 *
 * Within a class positions are logarithmic, as frequencies are felt (Levine 2012); linear where a class
 * starts at 0; and an open top class is bent so that infinity is its end.
 *
 * @param bounds - n + 1 ascending bounds.
 * @returns A position from 0 to n; values outside are put on the nearest end.
 */
export function scalePosition(bounds: readonly number[], value: number): number {
  const classes = bounds.length - 1;
  if (!(value > bounds[0]!)) return 0;
  if (value >= bounds[classes]!) return classes;
  const index = bounds.findIndex((bound) => value < bound) - 1;
  return index + fraction(bounds[index]!, bounds[index + 1]!, value);
}

/** The number at a position: the inverse of `scalePosition`. */
export function scaleValue(bounds: readonly number[], position: number): number {
  const classes = bounds.length - 1;
  if (position <= 0) return bounds[0]!;
  if (position >= classes) return bounds[classes]!;
  const index = Math.floor(position);
  const [from, to, share] = [bounds[index]!, bounds[index + 1]!, position - index];
  if (to === Infinity) return from > 0 ? from / (1 - share) : share / (1 - share);
  return from > 0 ? from * (to / from) ** share : to * share;
}

function fraction(from: number, to: number, value: number): number {
  if (to === Infinity) return from > 0 ? 1 - from / value : value / (1 + value);
  return from > 0 ? Math.log(value / from) / Math.log(to / from) : value / to;
}
