import { requireCount } from '../refusals.ts';

/** What a reader of a table with published margins can work out about one suppressed cell. */
export interface CellBounds {
  readonly row: number;
  readonly col: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The attack on a suppressed table: for every suppressed cell the least and greatest value that fits the margins.
 *
 * The true table is one solution; how far a cell can move from it is the largest flow that goes round
 * through the other suppressed cells, and flows in whole numbers reach the exact bounds.
 *
 * @param table - Counts by row and column.
 * @param suppressed - Same form; true = not published. All row and column totals are.
 * @returns One entry a suppressed cell, column by column.
 * @throws {RangeError} If the forms differ or a cell is not a count.
 */
export function suppressionBounds(
  table: readonly (readonly number[])[],
  suppressed: readonly (readonly boolean[])[],
): CellBounds[] {
  const columns = table[0]?.length ?? 0;
  if (table.length !== suppressed.length) throw new RangeError('table and suppressed must have the same rows.');
  for (const [row, cells] of table.entries()) {
    if (cells.length !== columns || suppressed[row]!.length !== columns)
      throw new RangeError(`Row ${row} has another length.`);
    for (const cell of cells) requireCount(`table[${row}]`, cell);
  }
  const bounds: CellBounds[] = [];
  for (let col = 0; col < columns; col++) {
    for (let row = 0; row < table.length; row++) {
      if (!suppressed[row]![col]) continue;
      const value = table[row]![col]!;
      const up = roundTrip(table, suppressed, { row, col, direction: 'up' });
      const down = roundTrip(table, suppressed, { row, col, direction: 'down' });
      bounds.push({ row, col, min: value - Math.min(value, down), max: value + up });
    }
  }
  return bounds;
}

interface Start {
  readonly row: number;
  readonly col: number;
  readonly direction: 'up' | 'down';
}

/** How much can be moved out of (or into) a cell by changing only the other suppressed cells, margins kept. */
function roundTrip(
  table: readonly (readonly number[])[],
  suppressed: readonly (readonly boolean[])[],
  start: Start,
): number {
  const work = table.map((cells) => [...cells]);
  const limit = start.direction === 'down' ? table[start.row]![start.col]! : Number.POSITIVE_INFINITY;
  let moved = 0;
  while (moved < limit) {
    const path = shortestPath(work, suppressed, start);
    if (path === null) break;
    // Along the path cells are raised and lowered in turn; the lowered ones set the step.
    const step = Math.min(
      limit - moved,
      ...path.filter((cell) => cell.change < 0).map((cell) => work[cell.row]![cell.col]!),
    );
    for (const { row, col, change } of path) work[row]![col]! += change * step;
    moved += step;
  }
  return moved;
}

interface Move {
  readonly row: number;
  readonly col: number;
  readonly change: 1 | -1;
}

/**
 * The shortest chain of other suppressed cells that makes up for a change in the start cell: raise it and its
 * column must give (lower a cell there), that row must take (raise one), and so on back to the start's row.
 */
function shortestPath(
  work: readonly (readonly number[])[],
  suppressed: readonly (readonly boolean[])[],
  start: Start,
): Move[] | null {
  const inColumn = start.direction === 'up' ? -1 : 1;
  const cameFrom = new Map<string, { readonly move: Move; readonly from: string | null }>();
  let frontier: { readonly line: 'row' | 'col'; readonly index: number; readonly key: string | null }[] = [
    { line: 'col', index: start.col, key: null },
  ];
  const usable = (row: number, col: number, change: 1 | -1) =>
    suppressed[row]![col]! && !(row === start.row && col === start.col) && (change > 0 || work[row]![col]! > 0);
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { line, index, key } of frontier) {
      const across = line === 'col' ? work.length : work[0]!.length;
      for (let other = 0; other < across; other++) {
        const [row, col] = line === 'col' ? [other, index] : [index, other];
        const change = (line === 'col' ? inColumn : -inColumn) as 1 | -1;
        const reached = `${line === 'col' ? 'row' : 'col'}${other}`;
        if (cameFrom.has(reached) || !usable(row, col, change)) continue;
        cameFrom.set(reached, { move: { row, col, change }, from: key });
        if (reached === `row${start.row}`) return walkBack(cameFrom, reached);
        next.push({ line: line === 'col' ? 'row' : 'col', index: other, key: reached });
      }
    }
    frontier = next;
  }
  return null;
}

function walkBack(
  cameFrom: ReadonlyMap<string, { readonly move: Move; readonly from: string | null }>,
  end: string,
): Move[] {
  const path: Move[] = [];
  for (let key: string | null = end; key !== null; ) {
    const { move, from }: { readonly move: Move; readonly from: string | null } = cameFrom.get(key)!;
    path.push(move);
    key = from;
  }
  return path;
}
