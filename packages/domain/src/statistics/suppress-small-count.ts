/** Counts from 1 up to and including this are not shown above the unit: so few people can be told apart. */
const LARGEST_SUPPRESSED_COUNT = 4;

/** A count as it may be shown: the number, or that there were some but few. */
export type ShownCount =
  | { readonly isSuppressed: false; readonly count: number }
  | { readonly isSuppressed: true; readonly count: null };

const SUPPRESSED: ShownCount = { isSuppressed: true, count: null };

/**
 * Hides a count of 1–4. Zero is shown: silence is a finding, and it points at nobody.
 *
 * @throws {RangeError} If `count` is no whole number from 0.
 */
export function suppressSmallCount(count: number): ShownCount {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  return isSmall(count) ? SUPPRESSED : { isSuppressed: false, count };
}

/** A sum as it may be shown: itself where nothing under it is hidden, else the least and the most that it can be. */
export type ShownTotal = ShownCount & { readonly least: number; readonly most: number };

/**
 * Hides small counts in a row, and says of its total no more than the row does: where a count is hidden, the least and the
 * most that the shown ones leave. So each hidden count can be 1, 2, 3 or 4 whatever the others are, also to a reader who
 * knows this rule. A total that is told needs other counts hidden beside, and which ones were chosen tells of them again.
 *
 * @returns The cells in the same order.
 * @throws {RangeError} If a count is no whole number from 0.
 */
export function suppressRow(counts: readonly number[]): {
  readonly cells: readonly ShownCount[];
  readonly total: ShownTotal;
} {
  const cells = counts.map(suppressSmallCount);
  const hidden = cells.filter(({ isSuppressed }) => isSuppressed).length;
  const shown = cells.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const total: ShownCount = hidden > 0 ? SUPPRESSED : { isSuppressed: false, count: shown };
  return { cells, total: { ...total, least: shown + hidden, most: shown + hidden * LARGEST_SUPPRESSED_COUNT } };
}

function isSmall(count: number): boolean {
  return count >= 1 && count <= LARGEST_SUPPRESSED_COUNT;
}
