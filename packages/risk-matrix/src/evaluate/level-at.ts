import type { RiskMatrix } from '../define/risk-matrix.ts';
import { requireClass } from './class-index.ts';

/**
 * The level of one cell.
 *
 * @param likelihood - Class from 0 (rarest).
 * @param consequence - Class from 0 (mildest).
 * @returns Index into `matrix.levels`, 0 = lowest; stored, never interpolated.
 * @throws {RangeError} If a class is not a whole number within its scale.
 */
export function levelAt(matrix: RiskMatrix, likelihood: number, consequence: number): number {
  requireClass(likelihood, matrix.grid.length, 'likelihood');
  const row = matrix.grid[likelihood]!;
  return row[requireClass(consequence, row.length, 'consequence')]!;
}
