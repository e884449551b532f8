import { csvText } from './csv-rows.ts';
import { TOP_ROWS, type TopRow } from './grid-from-csv.ts';
import { type MatrixGrid, requireMatrixGrid } from './matrix-grid.ts';

/**
 * A grid as CSV with the names of its levels; with those of the classes where it has them on both sides. `gridFromCsv` reads it back.
 * @throws {TypeError | RangeError} When the grid is none, or top is neither.
 */
export function gridToCsv(grid: MatrixGrid, { top }: { readonly top: TopRow }): string {
  requireMatrixGrid(grid);
  if (!TOP_ROWS.includes(top)) throw new RangeError(`top must be 'highest' or 'lowest', got '${String(top)}'.`);
  const { levels, cells, likelihood, consequence } = grid;
  const isNamed = likelihood !== undefined && consequence !== undefined;
  const rows = cells.map((row, i) => [...(isNamed ? [likelihood[i]!] : []), ...row.map((level) => levels[level]!)]);
  const ordered = top === 'highest' ? rows.toReversed() : rows;
  return csvText(isNamed ? [['', ...consequence], ...ordered] : ordered);
}
