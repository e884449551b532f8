import { requiredColour } from '../axioms/consistent-colouring.ts';
import { type CornerRisks, cornerRisks, type ScaledGrid } from '../axioms/scaled-grid.ts';
import { isBelow, isTied } from '../axioms/tolerant-order.ts';

const LEVEL = { bottom: 0, between: 1, top: 2 } as const;

/**
 * Every three-level colouring of the given scales that meets axioms 1–3.
 *
 * A colouring that meets axiom 3 is fixed by two numbers, the least risk of its top cells and the
 * greatest of its bottom cells. So all pairs of corner risks are tried where the first lies above the
 * second (axiom 1), and those kept that reproduce their own two numbers (method A3). At most (nm)² pairs.
 * Axiom 2 follows: cells are closed, so a bottom cell that touched a top one would share its risk.
 *
 * @returns Grids of 0 (bottom), 1 (between), 2 (top), in lexicographic order; empty where none exists.
 * @throws {RangeError} If bounds do not ascend.
 *
 * @example
 * suggestColourings({ likelihoodBounds: thirds, consequenceBounds: thirds }).length; // => 2
 */
export function suggestColourings(scales: Omit<ScaledGrid, 'grid'>): readonly (readonly (readonly number[])[])[] {
  const corners = cornerRisks(scales);
  const found = new Map<string, readonly (readonly number[])[]>();
  const highest = distinct(corners.hi);
  for (const minTop of distinct(corners.lo)) {
    for (const maxBottom of highest) {
      if (!isBelow(maxBottom, minTop)) break;
      const grid = colour(corners, minTop, maxBottom);
      if (grid !== null) found.set(grid.join(';'), grid);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, grid]) => grid);
}

/** The colouring that the two numbers force, or `null` if it does not have these two numbers itself. */
function colour(corners: CornerRisks, minTop: number, maxBottom: number): number[][] | null {
  const { lo, hi, columns } = corners;
  const levels: number[] = [];
  let ownMinTop = Infinity;
  let ownMaxBottom = -Infinity;
  for (const [k, low] of lo.entries()) {
    const level = LEVEL[requiredColour(low, hi[k]!, minTop, maxBottom)];
    if (level === LEVEL.top && low < ownMinTop) ownMinTop = low;
    if (level === LEVEL.bottom && hi[k]! > ownMaxBottom) ownMaxBottom = hi[k]!;
    levels.push(level);
  }
  if (!isTied(ownMinTop, minTop) || !isTied(ownMaxBottom, maxBottom)) return null;
  return Array.from({ length: levels.length / columns }, (_, i) => levels.slice(i * columns, (i + 1) * columns));
}

/** Ascending, without values that differ by rounding only. */
function distinct(values: readonly number[]): readonly number[] {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending.filter((value, k) => k === 0 || !isTied(value, ascending[k - 1]!));
}
