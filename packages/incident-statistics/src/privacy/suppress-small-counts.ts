import { requireCount, requirePositive } from '../refusals.ts';
import { suppressionBounds } from './suppression-bounds.ts';

/** When a cell may not be published for its own sake. */
export interface SuppressionRules {
  /** Counts from 1 to one below this are not published; default 5. Zeros are shown. */
  readonly threshold?: number;
  /** Exposed staff behind each cell; cells with fewer than `leastStaff` are not published whatever they hold. */
  readonly staff?: readonly (readonly number[])[];
  /** Default 10. */
  readonly leastStaff?: number;
  /** Share of each cell that comes from one pupil or one reporter; above 0.8 it is not published. */
  readonly dominance?: readonly (readonly number[])[];
}

/** A table as it may be published, totals included. */
export interface SuppressedTable {
  /** Published counts; null = not published. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** How many cells were held back for their own sake, and how many to protect those. */
  readonly primary: number;
  readonly complementary: number;
}

/**
 * A table of counts that gives nobody away: small cells are held back, and then others until no reader can
 * work a held-back cell out from the totals.
 *
 * A lone held-back cell in a row or column is always open. The audit is the attack itself
 * (`suppressionBounds`); each round adds the published cell that leaves the fewest open.
 *
 * @throws {RangeError} If a cell is not a count, or the rules' tables have another form.
 */
export function suppressSmallCounts(
  table: readonly (readonly number[])[],
  rules: SuppressionRules = {},
): SuppressedTable {
  const hidden = table.map((cells, row) => cells.map((count, col) => isSensitive(count, row, col, rules)));
  const primary = countTrue(hidden);
  const added: Cell[] = [];
  for (;;) {
    const open = openCells(table, hidden);
    const next = open.length === 0 ? undefined : bestCompanion(table, hidden, open);
    if (next === undefined) break;
    hidden[next.row]![next.col] = true;
    added.push(next);
  }
  giveBackNeedless(table, hidden, added);
  return {
    cells: table.map((cells, row) => cells.map((count, col) => (hidden[row]![col] ? null : count))),
    rowTotals: table.map((cells) => cells.reduce((sum, count) => sum + count, 0)),
    columnTotals: (table[0] ?? []).map((_, col) => table.reduce((sum, cells) => sum + cells[col]!, 0)),
    primary,
    complementary: countTrue(hidden) - primary,
  };
}

interface Cell {
  readonly row: number;
  readonly col: number;
}

/** Cells hidden early may have become needless; those with the largest counts are published again if nothing opens. */
function giveBackNeedless(table: readonly (readonly number[])[], hidden: boolean[][], added: readonly Cell[]): void {
  for (const { row, col } of added.toSorted((a, b) => table[b.row]![b.col]! - table[a.row]![a.col]!)) {
    hidden[row]![col] = false;
    if (openCells(table, hidden).length > 0) hidden[row]![col] = true;
  }
}

function isSensitive(count: number, row: number, col: number, rules: SuppressionRules): boolean {
  const { threshold = 5, staff, leastStaff = 10, dominance } = rules;
  requireCount(`table[${row}][${col}]`, count);
  requirePositive('threshold', threshold);
  if (count > 0 && count < threshold) return true;
  if (staff !== undefined && cellOf(staff, row, col) < leastStaff) return true;
  return dominance !== undefined && count > 0 && cellOf(dominance, row, col) > 0.8;
}

function cellOf(table: readonly (readonly number[])[], row: number, col: number): number {
  const value = table[row]?.[col];
  if (value === undefined) throw new RangeError(`The rules have no cell ${row}, ${col}.`);
  return value;
}

function countTrue(cells: readonly (readonly boolean[])[]): number {
  return cells.flat().filter(Boolean).length;
}

/**
 * Where to hide next: among the published cells in the lines of open ones, the cell that leaves the fewest open;
 * of those the smallest, zeros last (a zero that is held back tells little and helps little).
 */
function bestCompanion(
  table: readonly (readonly number[])[],
  hidden: boolean[][],
  open: readonly Cell[],
): Cell | undefined {
  const inLine = (row: number, col: number) => open.some((cell) => cell.row === row || cell.col === col);
  const candidates = table.flatMap((cells, row) =>
    cells.flatMap((count, col) => {
      if (hidden[row]![col] || !inLine(row, col)) return [];
      hidden[row]![col] = true;
      const stillOpen = openCells(table, hidden).length;
      hidden[row]![col] = false;
      return [{ row, col, count, stillOpen }];
    }),
  );
  return candidates.toSorted(
    (a, b) => a.stillOpen - b.stillOpen || Number(a.count === 0) - Number(b.count === 0) || a.count - b.count,
  )[0];
}

function openCells(table: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): Cell[] {
  return suppressionBounds(table, hidden).filter(({ min, max }) => min === max);
}
