import { parseColour } from '../colour/parse-colour.ts';

/** A matrix as it hangs on the wall: levels and cells, and what is written beside them. No numbers, no rules of acceptance. */
export interface MatrixGrid {
  /** Names of the levels, the lowest first. */
  readonly levels: readonly string[];
  /** `cells[i][j]`: index of the level at likelihood i and consequence j, both from 0 = lowest. */
  readonly cells: readonly (readonly number[])[];
  /** Names of the classes, the lowest first; left out where none are written. */
  readonly likelihood?: readonly string[];
  readonly consequence?: readonly string[];
  /** One CSS colour a level, opaque or not. */
  readonly colours?: readonly string[];
}

/** Refuse what is no grid. @throws {TypeError | RangeError} With the place that is wrong. */
export function requireMatrixGrid(grid: MatrixGrid): void {
  const { levels, cells, likelihood, consequence, colours } = grid ?? {};
  requireTexts('levels', levels);
  if (!Array.isArray(cells)) throw new TypeError('cells must be a list of rows.');
  for (const [i, row] of cells.entries()) {
    if (!Array.isArray(row)) throw new TypeError(`cells[${i}] must be a list of levels.`);
    if (row.length !== cells[0]!.length) {
      throw new RangeError(`cells[${i}] must have ${cells[0]!.length} cells as the others, got ${row.length}.`);
    }
    for (const [j, level] of row.entries()) {
      if (!Number.isInteger(level) || level < 0 || level >= levels!.length) {
        throw new RangeError(
          `cells[${i}][${j}] must be a level from 0 to ${levels!.length - 1}, got ${String(level)}.`,
        );
      }
    }
  }
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if (rows < 2 || columns < 2)
    throw new RangeError(`cells must have two rows and two columns at least, got ${rows} × ${columns}.`);
  if (likelihood !== undefined) requireTexts('likelihood', likelihood, rows);
  if (consequence !== undefined) requireTexts('consequence', consequence, columns);
  if (colours === undefined) return;
  requireTexts('colours', colours, levels!.length);
  for (const [k, colour] of colours.entries()) {
    if (parseColour(colour) === null) throw new RangeError(`colours[${k}] must be a CSS colour, got '${colour}'.`);
  }
}

function requireTexts(name: string, given: readonly string[] | undefined, length?: number): void {
  if (!Array.isArray(given)) throw new TypeError(`${name} must be a list of texts.`);
  for (const [k, text] of given.entries()) {
    if (typeof text !== 'string') throw new TypeError(`${name}[${k}] must be a text, got ${typeof text}.`);
  }
  if (given.length === 0 || (length !== undefined && given.length !== length)) {
    throw new RangeError(`${name} must hold ${length ?? 'some'} texts, got ${given.length}.`);
  }
}
