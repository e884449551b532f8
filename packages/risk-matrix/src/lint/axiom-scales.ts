import type { RiskMatrix } from '../define/risk-matrix.ts';
import { scaleBounds } from '../define/scale-bounds.ts';

/** The numbers that one dimension's axioms are checked on. */
export interface AxiomScales {
  readonly dimension: number;
  readonly likelihoodBounds: readonly number[];
  readonly consequenceBounds: readonly number[];
  /** True where equal steps stand in for numbers that the matrix does not declare. */
  readonly assumed: boolean;
}

/** A dimension without numbers to check on, and which scale lacks them. */
export interface MissingScale {
  readonly dimension: number;
  readonly missing: 'likelihood' | 'consequence';
}

/**
 * The numbers on the axes, dimension by dimension.
 *
 * A scale without anchors is only given equal steps if it may be assumed: either the caller says so, or
 * the cells are a product score, which treats class numbers as amounts itself and can be held to that.
 */
export function axiomScales(matrix: RiskMatrix, assumeEqualSteps: boolean): readonly (AxiomScales | MissingScale)[] {
  const mayAssume = assumeEqualSteps || matrix.cellOrigin === 'product_score';
  const { classes } = matrix.likelihood;
  return matrix.dimensions.map(({ classes: steps }, dimension) => {
    const likelihood = scaleBounds(classes);
    const consequence = scaleBounds(steps);
    if (!mayAssume && likelihood === null) return { dimension, missing: 'likelihood' };
    if (!mayAssume && consequence === null) return { dimension, missing: 'consequence' };
    return {
      dimension,
      likelihoodBounds: likelihood ?? equalSteps(classes.length),
      consequenceBounds: consequence ?? equalSteps(steps.length),
      assumed: likelihood === null || consequence === null,
    };
  });
}

/** 0, 1, 2 … n: each step as long as the last. */
export function equalSteps(classes: number): readonly number[] {
  return Array.from({ length: classes + 1 }, (_, k) => k);
}
