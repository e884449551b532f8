import type { AxiomScales, MissingScale } from './axiom-scales.ts';
import { type AxiomReport, checkAxioms } from './axioms/check-axioms.ts';
import { findingOf } from './finding-of.ts';
import { findingWriter } from './finding-writer.ts';
import type { LabelledMatrix } from './labelled-matrix.ts';
import type { Finding, LintFinding } from './lint-finding.ts';
import type { LintLanguage } from './lint-language.ts';
import { type NearestCompliant, nearestCompliant } from './nearest/nearest-compliant.ts';
import { scalePlace } from './place.ts';
import { findAxiomIssues } from './rules/find-axiom-issues.ts';
import { findStructureIssues } from './rules/find-structure-issues.ts';

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

/** What was found so far and what the axioms find on each of the scales, in words and in order. */
export function lintReport(
  matrix: LabelledMatrix & { readonly grid: readonly (readonly number[])[] },
  found: readonly Finding[],
  scalesOfDimensions: readonly (AxiomScales | MissingScale)[],
  language: LintLanguage,
): LintReport {
  const findings: Finding[] = [...found];
  const dimensions: DimensionReport[] = [];
  for (const scales of scalesOfDimensions) {
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
