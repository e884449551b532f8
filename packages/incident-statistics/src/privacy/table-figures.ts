import { requireCount, requireList } from '../refusals.ts';

/** Where a figure stands: a row of the table, or a group of rows (the last is all of them), and a column (the last is the total). */
export interface Place {
  readonly line: 'row' | 'group';
  readonly index: number;
  readonly col: number;
}

/** A figure's place, value and the two sums it stands in. */
export interface PlacedFigure {
  readonly place: Place;
  readonly value: number;
  readonly tail: number;
  readonly head: number;
}

/**
 * Every figure of a table with its totals: rows, then groups, then all rows together; each with its total last.
 *
 * Sums are numbered: each row's; then for each group, and at last for all rows, one a column; then the ground, which closes
 * what is a sum of nothing else. A row of a group's figures needs no sum of its own: it follows from the others.
 *
 * @param table - Counts by row and column, all rows of one length.
 * @param groups - Rows that are published together, as `requireGroups` lets through.
 */
export function tableFigures(
  table: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
): readonly PlacedFigure[] {
  const rows = table.length;
  const columns = (table[0]?.length ?? 0) + 1;
  const all = groups.length;
  const sum = (group: number, col: number) => rows + group * columns + col;
  const ground = sum(all + 1, 0);
  const withTotal = (cells: readonly number[]) => [...cells, cells.reduce((total, count) => total + count, 0)];
  const parentOf = (members: readonly number[], self: number) => smallestAround(groups, members, self) ?? all;
  const isTotal = (col: number) => col === columns - 1;
  const figures: PlacedFigure[] = [];
  for (const [index, cells] of table.entries()) {
    const parent = parentOf([index], all);
    for (const [col, value] of withTotal(cells).entries()) {
      const [tail, head] = isTotal(col) ? [sum(parent, col), index] : [index, sum(parent, col)];
      figures.push({ place: { line: 'row', index, col }, value, tail, head });
    }
  }
  for (let index = 0; index <= all; index++) {
    const members = index === all ? table : groups[index]!.map((row) => table[row]!);
    const counts = Array.from({ length: columns - 1 }, (_, col) =>
      members.reduce((total, cells) => total + cells[col]!, 0),
    );
    for (const [col, value] of withTotal(counts).entries()) {
      const outer = index === all ? ground : sum(parentOf(groups[index]!, index), col);
      const [tail, head] = isTotal(col) ? [outer, sum(index, col)] : [sum(index, col), outer];
      figures.push({ place: { line: 'group', index, col }, value, tail, head });
    }
  }
  return figures;
}

/** The smallest group that holds all these rows, other than itself. */
function smallestAround(
  groups: readonly (readonly number[])[],
  rows: readonly number[],
  self: number,
): number | undefined {
  const around = groups.flatMap((group, index) =>
    index !== self && rows.every((row) => group.includes(row)) ? [index] : [],
  );
  return around.toSorted((a, b) => groups[a]!.length - groups[b]!.length)[0];
}

/** Refuse what is no table of counts. @throws {TypeError | RangeError} */
export function requireTable(table: readonly (readonly number[])[], name = 'table'): void {
  requireList(name, table);
  for (const [row, cells] of table.entries()) {
    requireList(`${name}[${row}]`, cells);
    if (cells.length !== table[0]!.length) {
      throw new RangeError(`${name}[${row}] must have ${table[0]!.length} cells as the others, got ${cells.length}.`);
    }
    for (const [col, count] of cells.entries()) requireCount(`${name}[${row}][${col}]`, count);
  }
}
