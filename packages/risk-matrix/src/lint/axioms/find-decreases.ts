import type { Cell } from './scaled-grid.ts';

/** A level that falls although likelihood or consequence rises. */
export type Decrease = readonly [from: Cell, to: Cell];

/**
 * Every neighbouring pair of cells where one step up on a scale lowers the level. Empty = monotone.
 */
export function findDecreases(grid: readonly (readonly number[])[]): readonly Decrease[] {
  const decreases: Decrease[] = [];
  for (const [i, row] of grid.entries()) {
    for (const [j, level] of row.entries()) {
      const above = grid[i + 1]?.[j] ?? level;
      const right = row[j + 1] ?? level;
      if (above < level)
        decreases.push([
          [i, j],
          [i + 1, j],
        ]);
      if (right < level)
        decreases.push([
          [i, j],
          [i, j + 1],
        ]);
    }
  }
  return decreases;
}
