import type { MatrixDefinition } from './matrix-definition.ts';
import type { RiskMatrix } from './risk-matrix.ts';

/**
 * The definition a matrix was made from: the start of the next version.
 *
 * @example
 * const next = defineMatrix({ ...definitionOf(matrix), version: '2' });
 */
export function definitionOf(matrix: RiskMatrix): MatrixDefinition {
  const { grid: _derived, ...definition } = matrix;
  return definition;
}
