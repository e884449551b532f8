import { csvRows } from './csv-rows.ts';
import { type MatrixGrid, requireMatrixGrid } from './matrix-grid.ts';

/** Which likelihood stands in the first row: matrices are drawn with the highest on top, and stored with the lowest. */
export const TOP_ROWS = ['highest', 'lowest'] as const;
export type TopRow = (typeof TOP_ROWS)[number];

/**
 * A grid from CSV: rows are likelihoods, columns consequences from the lowest.
 *
 * Where the first cell is no level (empty, or a heading), the first row names the consequences and the first column the
 * likelihoods. Cells are names of levels, or whole numbers: then a higher number is a higher level.
 *
 * @param options.levels - The levels' names, the lowest first; may be left out where cells are whole numbers.
 * @throws {TypeError | RangeError} When the text is no table of levels, or names a level that is none.
 */
export function gridFromCsv(
  text: string,
  { top, levels }: { readonly top: TopRow; readonly levels?: readonly string[] },
): MatrixGrid {
  if (typeof text !== 'string') throw new TypeError('text must be a CSV text.');
  if (!TOP_ROWS.includes(top)) throw new RangeError(`top must be 'highest' or 'lowest', got '${String(top)}'.`);
  const rows = csvRows(text);
  const isLevel = (cell: string) => (levels === undefined ? /^\d+$/.test(cell) : levels.includes(cell));
  const isNamed = rows.length > 0 && !isLevel(rows[0]![0]!);
  const body = isNamed ? rows.slice(1) : rows;
  const fromLowest = top === 'highest' ? body.toReversed() : body;
  const names = fromLowest.map((row) => (isNamed ? row.slice(1) : row));
  const known = levels ?? numbersIn(names.flat());
  const cells = names.map((row, i) =>
    row.map((name, j) => {
      const level = known.indexOf(name);
      if (level < 0) throw new RangeError(`cells[${i}][${j}]: there is no level '${name}', only ${known.join(', ')}.`);
      return level;
    }),
  );
  const grid: MatrixGrid = {
    levels: known,
    cells,
    ...(isNamed ? { likelihood: fromLowest.map(([name]) => name!), consequence: rows[0]!.slice(1) } : {}),
  };
  requireMatrixGrid(grid);
  return grid;
}

/** The levels of a grid of numbers. @throws {RangeError} Where cells are names, whose order nobody knows. */
function numbersIn(names: readonly string[]): readonly string[] {
  const found = [...new Set(names)];
  const word = found.find((name) => !/^\d+$/.test(name));
  if (word !== undefined) {
    throw new RangeError(
      `levels must be given, the lowest first: '${word}' is no number, and which level is higher does not stand there.`,
    );
  }
  return found.toSorted((a, b) => Number(a) - Number(b));
}
