import { findFaults } from './find-faults.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { MatrixDefinition } from './matrix-definition.ts';
import { MatrixDefinitionError } from './matrix-definition-error.ts';
import type { RiskMatrix } from './risk-matrix.ts';

/**
 * Turn a definition into a matrix that every other function of this package takes.
 *
 * Any n × m from 2 to 10 with any level in any cell: the cell decides, never a product of class
 * numbers. The definition is copied, so later changes to it change nothing here.
 *
 * @throws {MatrixDefinitionError} With every fault at once; nothing half-built ever leaves here.
 *
 * @example
 * const matrix = defineMatrix(definition);
 * evaluate(matrix, { likelihood: 3, consequences: { injury: 2 } }).level; // => 2
 */
export function defineMatrix(definition: MatrixDefinition): RiskMatrix {
  const faults = findFaults(definition);
  if (faults.length > 0) throw new MatrixDefinitionError(faults);
  const indexOf = new Map(definition.levels.map((level, index) => [level.code, index]));
  const grid = definition.cells.map((row) => row.map((code) => indexOf.get(code)!));
  return frozenCopy({ ...definition, grid });
}
