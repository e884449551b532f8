import { requireTable, tableFigures } from './table-figures.ts';
import { tableNetwork } from './table-network.ts';

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
 * @param table - Counts by row and column.
 * @param suppressed - Same form; true = not published. All row and column totals are.
 * @returns One entry a suppressed cell, column by column.
 * @throws {RangeError} If the forms differ or a cell is not a count.
 */
export function suppressionBounds(
  table: readonly (readonly number[])[],
  suppressed: readonly (readonly boolean[])[],
): CellBounds[] {
  requireTable(table);
  if (table.length !== suppressed.length) throw new RangeError('table and suppressed must have the same rows.');
  for (const [row, cells] of table.entries()) {
    if (suppressed[row]!.length !== cells.length) throw new RangeError(`suppressed[${row}] has another length.`);
  }
  const placed = tableFigures(table, []);
  const columns = table[0]?.length ?? 0;
  const isHidden = placed.map(
    ({ place }) => place.line === 'row' && place.col < columns && suppressed[place.index]![place.col]!,
  );
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY };
  const network = tableNetwork(
    placed.map((figure) => ({ ...figure, ...bounds })),
    isHidden,
  );
  const hidden = placed.flatMap(({ place, value }, at) => (isHidden[at] ? [{ place, value, at }] : []));
  return hidden
    .toSorted((a, b) => a.place.col - b.place.col || a.place.index - b.place.index)
    .map(({ place, value, at }) => {
      const { down, up } = network.room(at, Number.POSITIVE_INFINITY);
      return { row: place.index, col: place.col, min: value - down, max: value + up };
    });
}
