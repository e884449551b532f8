import { requireBounds } from '../../evaluate/class-of.ts';

/** A cell: likelihood class, consequence class, both from 0. */
export type Cell = readonly [likelihood: number, consequence: number];

/** Risk of an event frequency and a consequence value; must increase in both. */
export type RiskFunction = (frequency: number, value: number) => number;

/** The levels of a matrix with the numbers on its axes: all that the axioms look at. */
export interface ScaledGrid {
  /** `grid[i][j]` = level, 0 = lowest. */
  readonly grid: readonly (readonly number[])[];
  /** n + 1 ascending bounds; the last may be `Infinity`. */
  readonly likelihoodBounds: readonly number[];
  /** m + 1 ascending bounds; the last may be `Infinity`. */
  readonly consequenceBounds: readonly number[];
  /** Product if left out. */
  readonly risk?: RiskFunction;
}

/** The cell at a place of a grid written row by row. */
export function cellAt(index: number, columns: number): Cell {
  return [Math.floor(index / columns), index % columns];
}

/** Lowest and highest risk in each cell, row by row: `corners.lo[i * columns + j]`. */
export interface CornerRisks {
  readonly lo: readonly number[];
  readonly hi: readonly number[];
  readonly columns: number;
}

/**
 * Risk at the lower-left and upper-right corner of every cell. Cells are closed: both corners belong
 * to the cell, and no point of it is outside the two.
 *
 * @throws {RangeError} If bounds do not ascend from 0 or more.
 */
export function cornerRisks(scales: Omit<ScaledGrid, 'grid'>): CornerRisks {
  const { likelihoodBounds, consequenceBounds, risk = product } = scales;
  requireBounds(likelihoodBounds);
  requireBounds(consequenceBounds);
  const [rows, columns] = [likelihoodBounds.length - 1, consequenceBounds.length - 1];
  const lo: number[] = [];
  const hi: number[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      lo.push(risk(likelihoodBounds[i]!, consequenceBounds[j]!));
      hi.push(risk(likelihoodBounds[i + 1]!, consequenceBounds[j + 1]!));
    }
  }
  return { lo, hi, columns };
}

/**
 * @throws {RangeError} Unless the grid is a rectangle of whole numbers from 0 that fits the bounds.
 */
export function requireScaledGrid({ grid, likelihoodBounds, consequenceBounds }: ScaledGrid): void {
  const fits =
    grid.length === likelihoodBounds.length - 1 && grid.every((row) => row.length === consequenceBounds.length - 1);
  if (!fits) throw new RangeError('The grid must have one row and one column per class of the scales.');
  if (!grid.flat().every((level) => Number.isInteger(level) && level >= 0)) {
    throw new RangeError('Levels are whole numbers from 0.');
  }
}

function product(frequency: number, value: number): number {
  return frequency * value;
}
