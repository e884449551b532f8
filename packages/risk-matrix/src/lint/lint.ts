import type { RiskMatrix } from '../define/risk-matrix.ts';
import { axiomScales } from './axiom-scales.ts';
import type { LintLanguage } from './lint-language.ts';
import { type LintReport, lintReport } from './lint-report.ts';
import { findAnchorIssues } from './rules/find-anchor-issues.ts';
import { findCellIssues } from './rules/find-cell-issues.ts';
import { findLevelIssues } from './rules/find-level-issues.ts';

/** How to lint. */
export interface LintOptions {
  /** Language of explanations and suggestions; `en` if left out. */
  readonly language?: LintLanguage;
  /** Give scales without numbers equal steps, so that the axioms can be tried; `false` if left out. */
  readonly assumeEqualSteps?: boolean;
}

/**
 * Say everything that is wrong with a matrix, or may mislead those who use it.
 *
 * Proofs and witnesses of the axioms stand in `dimensions`; findings name their cells. A matrix with
 * findings can still be used: the linter informs a decision, it does not take it.
 *
 * @throws {TypeError} If it is given a definition, or something else that `defineMatrix` has not seen.
 *
 * @example
 * lint(VIOLENCE_AND_THREATS, { language: 'nb' }).findings[0]?.explanation;
 */
export function lint(matrix: RiskMatrix, { language = 'en', assumeEqualSteps = false }: LintOptions = {}): LintReport {
  if (!Array.isArray(matrix?.grid)) {
    throw new TypeError('matrix must come from defineMatrix: a definition has no grid to look at yet.');
  }
  const found = [...findLevelIssues(matrix), ...findAnchorIssues(matrix), ...findCellIssues(matrix)];
  return lintReport(matrix, found, axiomScales(matrix, assumeEqualSteps), language);
}
