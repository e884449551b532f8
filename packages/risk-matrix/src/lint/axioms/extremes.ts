import { type Cell, type CornerRisks, cellAt } from './scaled-grid.ts';

/** The least risky top cell and the most risky bottom cell: all that axioms 1 and 3 depend on. */
export interface Extremes {
  readonly top: number;
  readonly bottom: number;
  /** Lowest risk found in any top-level cell (mR). */
  readonly minTop: number;
  readonly minTopCell: Cell;
  /** Highest risk found in any bottom-level cell (MG). */
  readonly maxBottom: number;
  readonly maxBottomCell: Cell;
}

/** @returns `null` when the grid has one level only: there is no top to tell from a bottom. */
export function findExtremes(grid: readonly (readonly number[])[], { lo, hi, columns }: CornerRisks): Extremes | null {
  const levels = grid.flat();
  const top = Math.max(...levels);
  const bottom = Math.min(...levels);
  if (top === bottom) return null;
  let minTopAt = -1;
  let maxBottomAt = -1;
  for (const [k, level] of levels.entries()) {
    if (level === top && (minTopAt < 0 || lo[k]! < lo[minTopAt]!)) minTopAt = k;
    if (level === bottom && (maxBottomAt < 0 || hi[k]! > hi[maxBottomAt]!)) maxBottomAt = k;
  }
  return {
    top,
    bottom,
    minTop: lo[minTopAt]!,
    minTopCell: cellAt(minTopAt, columns),
    maxBottom: hi[maxBottomAt]!,
    maxBottomCell: cellAt(maxBottomAt, columns),
  };
}
