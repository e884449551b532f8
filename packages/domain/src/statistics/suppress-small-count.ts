/** Counts from 1 up to and including this are not shown above the unit: so few people can be told apart. */
export const LARGEST_SUPPRESSED_COUNT = 4;

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

/**
 * Hides small counts in a row whose total is shown too. What is hidden must not follow from the total: as long as it
 * would, the smallest other count that is not zero is hidden with it.
 *
 * @returns The cells in the same order. When nothing is left to hide them behind, the total is hidden instead.
 */
export function suppressRow(counts: readonly number[]): {
  readonly cells: readonly ShownCount[];
  readonly total: ShownCount;
} {
  const shown = counts.map(suppressSmallCount);
  const isHidden = shown.map((cell) => cell.isSuppressed);
  const partners = counts.map((count, i) => ({ count, i })).filter(({ count, i }) => count > 0 && !isHidden[i]);
  partners.sort((a, b) => a.count - b.count);
  const hidden = () => counts.filter((_, i) => isHidden[i]);
  while (canBeWorkedOut(hidden()) && partners.length > 0) isHidden[partners.shift()!.i] = true;
  return {
    cells: shown.map((cell, i) => (isHidden[i] ? SUPPRESSED : cell)),
    total: canBeWorkedOut(hidden()) ? SUPPRESSED : suppressSmallCount(sumOf(counts)),
  };
}

// One hidden cell is the rest of the total; a small sum is a small count itself; and only fours add up to so many fours.
function canBeWorkedOut(hidden: readonly number[]): boolean {
  const sum = sumOf(hidden);
  return (
    hidden.length === 1 ||
    (hidden.length > 1 && (isSmall(sum) || sum === LARGEST_SUPPRESSED_COUNT * hidden.length || sum === hidden.length))
  );
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function isSmall(count: number): boolean {
  return count >= 1 && count <= LARGEST_SUPPRESSED_COUNT;
}
