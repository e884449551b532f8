import type { MatrixDefinition } from './matrix-definition.ts';

/**
 * A matrix that has passed `defineMatrix`: complete, consistent and deeply frozen.
 *
 * Its definition plus the cells as numbers; `definitionOf` gives the definition back.
 */
export interface RiskMatrix extends MatrixDefinition {
  /** `grid[i][j]` = index of the level in `levels`, 0 = lowest. */
  readonly grid: readonly (readonly number[])[];
}

/** Steps a scale may have. Two make no matrix of one, ten is more than anyone tells apart. */
export const MIN_CLASSES = 2;
export const MAX_CLASSES = 10;
