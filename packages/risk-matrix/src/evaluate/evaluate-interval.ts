import type { RiskMatrix } from '../define/risk-matrix.ts';
import { requireClass } from './class-index.ts';

/** The levels an uncertain rating may have. */
export interface IntervalEvaluation {
  readonly minLevel: number;
  readonly maxLevel: number;
  /** Every level found in the rectangle, ascending. */
  readonly levels: readonly number[];
}

/** Lowest and highest class, both included. */
export type ClassInterval = readonly [lowest: number, highest: number];

/**
 * The levels of all cells between the lowest and the highest rating.
 *
 * Every cell of the rectangle is looked at, not its corners: in a matrix that is not monotone the
 * extremes may lie inside (method A7).
 *
 * @throws {RangeError} If a class is outside its scale or an interval runs downwards.
 */
export function evaluateInterval(
  matrix: Pick<RiskMatrix, 'grid'>,
  likelihood: ClassInterval,
  consequence: ClassInterval,
): IntervalEvaluation {
  const [firstRow, lastRow] = requireInterval(likelihood, matrix.grid.length, 'likelihood');
  const [firstColumn, lastColumn] = requireInterval(consequence, matrix.grid[0]!.length, 'consequence');
  const cells = matrix.grid.slice(firstRow, lastRow + 1).flatMap((row) => row.slice(firstColumn, lastColumn + 1));
  const levels = [...new Set(cells)].sort((a, b) => a - b);
  return { minLevel: levels[0]!, maxLevel: levels.at(-1)!, levels };
}

/** A rating widened by one class each way: what weak knowledge without an interval is shown as (A7). */
export function widenByOne(index: number, count: number): ClassInterval {
  requireClass(index, count, 'scale');
  return [Math.max(0, index - 1), Math.min(count - 1, index + 1)];
}

function requireInterval([lowest, highest]: ClassInterval, count: number, scale: string): ClassInterval {
  requireClass(lowest, count, scale);
  requireClass(highest, count, scale);
  if (lowest > highest) throw new RangeError(`The ${scale} interval ${lowest}–${highest} runs downwards.`);
  return [lowest, highest];
}
