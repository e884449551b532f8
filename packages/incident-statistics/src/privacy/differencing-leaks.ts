import { requireCount, requirePositive, requireSameLength } from '../refusals.ts';

/**
 * Cells that two published tables give away together: the same cell for two windows or groups of which one
 * contains the other, whose difference is a small count.
 * @param larger - Counts of the containing window; null = not published.
 * @param smaller - Counts of the contained window.
 * @param threshold - Differences from 1 to one below this leak; default 5.
 * @returns Indices of the leaking cells.
 * @throws {RangeError} If the lists differ in length, a cell is not a count or a part exceeds its whole.
 */
export function differencingLeaks(
  larger: readonly (number | null)[],
  smaller: readonly (number | null)[],
  threshold = 5,
): number[] {
  requireSameLength('larger', larger, 'smaller', smaller);
  requirePositive('threshold', threshold);
  return larger.flatMap((whole, index) => {
    const part = smaller[index];
    if (whole == null || part == null) return [];
    requireCount(`larger[${index}]`, whole);
    requireCount(`smaller[${index}]`, part);
    if (part > whole) throw new RangeError(`smaller[${index}] (${part}) exceeds larger[${index}] (${whole}).`);
    const rest = whole - part;
    return rest > 0 && rest < threshold ? [index] : [];
  });
}
