import type { RiskMatrix } from '../define/risk-matrix.ts';
import { type AxiomScales, axiomScales } from './axiom-scales.ts';
import { type AxiomReport, checkAxioms } from './check-axioms.ts';
import { findingOf } from './finding-of.ts';
import { findingWriter } from './finding-writer.ts';
import type { Finding, LintFinding } from './lint-finding.ts';
import type { LintLanguage } from './lint-language.ts';
import { type NearestCompliant, nearestCompliant } from './nearest-compliant.ts';
import { scalePlace } from './place.ts';
import { findAnchorIssues } from './rules/find-anchor-issues.ts';
import { findAxiomIssues } from './rules/find-axiom-issues.ts';
import { findCellIssues } from './rules/find-cell-issues.ts';
import { findLevelIssues } from './rules/find-level-issues.ts';
import { findStructureIssues } from './rules/find-structure-issues.ts';

/** How to lint. */
export interface LintOptions {
  /** Language of explanations and suggestions; `en` if left out. */
  readonly language?: LintLanguage;
  /** Give scales without numbers equal steps, so that the axioms can be tried; `false` if left out. */
  readonly assumeEqualSteps?: boolean;
}

/** What the axioms say in one consequence dimension. */
export interface DimensionReport extends AxiomScales {
  readonly axioms: AxiomReport;
  /** `null` if the matrix complies already or nothing compliant exists on these scales. */
  readonly nearest: NearestCompliant | null;
}

/** What the linter says of a matrix. */
export interface LintReport {
  /** Errors first, then warnings, then information; each kind in the order of the checks. */
  readonly findings: readonly LintFinding[];
  /** One per dimension whose scales have numbers. */
  readonly dimensions: readonly DimensionReport[];
}

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

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
  const findings: Finding[] = [...findLevelIssues(matrix), ...findAnchorIssues(matrix), ...findCellIssues(matrix)];
  const dimensions: DimensionReport[] = [];
  for (const scales of axiomScales(matrix, assumeEqualSteps)) {
    const place = [scalePlace(scales.dimension)];
    if ('missing' in scales) {
      findings.push(findingOf('axioms_not_checked', place, scales));
      continue;
    }
    if (isRepeated(scales, dimensions)) continue;
    if (scales.assumed) findings.push(findingOf('equal_steps_assumed', place, { dimension: scales.dimension }));
    const scaled = { ...scales, grid: matrix.grid };
    const axioms = checkAxioms(scaled);
    const nearest = axioms.meetsAxioms === false ? nearestCompliant(scaled) : null;
    dimensions.push({ ...scales, axioms, nearest });
    findings.push(...findAxiomIssues(axioms, { ...scales, scaled }), ...findStructureIssues(axioms.structure));
  }
  const write = findingWriter(matrix, language);
  return {
    findings: findings
      .map((finding): LintFinding => ({ ...finding, ...write(finding) }))
      .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]),
    dimensions,
  };
}

/** Dimensions on the same numbers share cells and so all findings; saying them once is enough. */
function isRepeated(scales: AxiomScales, earlier: readonly DimensionReport[]): boolean {
  return earlier.some(({ consequenceBounds }) => consequenceBounds.join() === scales.consequenceBounds.join());
}
