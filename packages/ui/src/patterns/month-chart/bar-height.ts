/** A month's number; `suppressed` stands for 1 to 4, `null` for no figures. */
export type MonthCount = number | 'suppressed' | null;

/** A suppressed count is drawn as its largest possible value, so that all of them look alike. */
const SUPPRESSED_AS = 4;

/**
 * Height of a month's bar in percent of the tallest.
 *
 * @param count - The month's own number, 0 or more.
 * @param counts - All months of the chart, this one among them.
 * @returns 0 to 100; 0 for none, for no figures and when every month is 0.
 * @throws {RangeError} If a count is negative or not finite.
 */
export function barHeight(count: MonthCount, counts: readonly MonthCount[]): number {
  const tallest = Math.max(0, ...counts.map(drawnAs));
  return tallest === 0 ? 0 : (100 * drawnAs(count)) / tallest;
}

function drawnAs(count: MonthCount): number {
  if (count === null) return 0;
  if (count === 'suppressed') return SUPPRESSED_AS;
  if (!Number.isFinite(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  return count;
}
