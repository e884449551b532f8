import { requireCount, requirePositive } from '../refusals.ts';
import { suppressionBounds } from './suppression-bounds.ts';

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
 * (`suppressionBounds`); each round adds the smallest published cell in the line of the cell that is open.
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
    const open = suppressionBounds(table, hidden).find(({ min, max }) => min === max);
    const next = open && smallestPublished(table, hidden, open);
    if (!next) break;
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
    if (suppressionBounds(table, hidden).some(({ min, max }) => min === max)) hidden[row]![col] = true;
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

/** Where to hide next: the smallest published cell in the open cell's row or column, one that is not zero if possible. */
function smallestPublished(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  open: Cell,
): Cell | undefined {
  const line = table.flatMap((cells, row) =>
    cells.flatMap((count, col) =>
      (row === open.row || col === open.col) && !hidden[row]![col] ? [{ row, col, count }] : [],
    ),
  );
  return line.toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count)[0];
}
