/** What of a point the scale is made from. Nulls are not measured and take no room. */
export interface Measured {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Air above the highest thing drawn, as a share of it. */
const HEADROOM = 0.12;

/**
 * The value at the upper edge of the chart. The scale begins at 0: a rate's chart cut from below makes every ripple a
 * wave.
 *
 * @param points - Values and limits, each 0 or more.
 * @param centres - Centre lines of the phases, 0 or more.
 * @returns More than 0, also when everything is 0 or nothing was measured.
 * @throws {RangeError} If something to be drawn is negative or not finite.
 */
export function topOfScale(points: readonly Measured[], centres: readonly number[]): number {
  const drawn = points.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter((each) => each !== null);
  const all = [...drawn, ...centres];
  const wrong = all.find((each) => !Number.isFinite(each) || each < 0);
  if (wrong !== undefined) throw new RangeError(`Not a rate: ${wrong}`);
  const highest = Math.max(0, ...all);
  return highest === 0 ? 1 : highest * (1 + HEADROOM);
}
