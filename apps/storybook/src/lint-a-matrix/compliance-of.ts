import { defineMatrix, definitionOf, type LintReport, nearestCompliant, type RiskMatrix } from '@vern/risk-matrix';

/** A matrix beside the one asked about, and the cells in which they differ. */
export interface CompliantMatrix {
  readonly matrix: RiskMatrix;
  readonly changed: readonly { readonly likelihood: number; readonly consequence: number }[];
}

/** What the axioms lead to: nothing was checked, it complies, nothing on these scales does, or another matrix. */
export type Compliance = 'not_checked' | 'complies' | 'none_exists' | CompliantMatrix;

/**
 * The nearest matrix that meets the axioms on the first dimension with numbers.
 *
 * @param worstAboveLowest - Also keep the worst consequence off the lowest level.
 */
export function complianceOf(matrix: RiskMatrix, report: LintReport, worstAboveLowest: boolean): Compliance {
  const dimension = report.dimensions[0];
  if (dimension === undefined || dimension.axioms.meetsAxioms === null) return 'not_checked';
  const worstIsLow = matrix.grid.some((row) => row.at(-1) === Math.min(...matrix.grid.flat()));
  if (dimension.axioms.meetsAxioms && !(worstAboveLowest && worstIsLow)) return 'complies';
  const nearest = nearestCompliant({ ...dimension, grid: matrix.grid }, { worstAboveLowest });
  if (nearest === null) return 'none_exists';
  const cells = nearest.grid.map((row) => row.map((level) => matrix.levels[level]!.code));
  return {
    matrix: defineMatrix({ ...definitionOf(matrix), cells, cellOrigin: 'drawn' }),
    changed: nearest.changed.map(([likelihood, consequence]) => ({ likelihood, consequence })),
  };
}
