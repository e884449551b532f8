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

/** Fewest steps of a scale: one step rates nothing. */
export const MIN_CLASSES = 2;
/** Most steps of a scale: more than anyone tells apart. */
export const MAX_CLASSES = 10;
