import type { RiskMatrix } from '../define/risk-matrix.ts';
import { scaleBounds } from '../define/scale-bounds.ts';

/**
 * The frequencies that separate the likelihood classes of a matrix, for `updateFrequency`.
 *
 * @returns n − 1 cuts, events per unit-year, ascending.
 * @throws {RangeError} If the scale has no numbers, or they do not meet step by step.
 */
export function likelihoodCuts(matrix: RiskMatrix): readonly number[] {
  const bounds = scaleBounds(matrix.likelihood.classes);
  if (bounds === null) throw new RangeError(`The likelihood scale of '${matrix.id}' has no numbers that meet.`);
  return bounds.slice(1, -1);
}
