import { type LintOptions, type LintReport, lint } from '../lint/lint.ts';
import { plainJson } from './plain-json.ts';
import { readMatrix } from './read-matrix.ts';
import type { Report, ReportItem } from './report.ts';

/** `lint FILE`: the linter's findings, or everything that keeps the file from being a matrix. */
export function lintCommand(file: string, text: string, options: LintOptions): Report {
  const { matrix, faults } = readMatrix(file, text);
  if (matrix === null) return { items: faults, notes: [], data: plainJson({ file, faults }) };
  const report = lint(matrix, options);
  const items = report.findings.map(
    ({ code, severity, places, explanation, suggestion }): ReportItem => ({
      rule: code,
      severity,
      file,
      place: places[0]!,
      message: explanation,
      suggestion,
    }),
  );
  return { items, notes: report.dimensions.flatMap(notesOn), data: plainJson({ file, ...report }) };
}

/** Verdicts with their proofs, and the nearest compliant matrix as digits, highest likelihood on top. */
function notesOn({ axioms, nearest, assumed }: LintReport['dimensions'][number]): readonly string[] {
  const { weakConsistency, betweenness, consistentColouring, reversals } = axioms;
  const proof =
    weakConsistency.holds === true
      ? ` (lowest-level risks end at ${weakConsistency.proof.maxBottom}, highest-level risks start at ${weakConsistency.proof.minTop})`
      : '';
  const fraction = reversals.unambiguousPairFraction;
  return [
    `Axioms${assumed ? ', on assumed equal steps' : ''}:`,
    `  weak consistency      ${verdict(weakConsistency.holds)}${proof}`,
    `  betweenness           ${verdict(betweenness.holds)}`,
    `  consistent colouring  ${verdict(consistentColouring.holds)}`,
    ...(fraction === null ? [] : [`  pairs told apart      ${(fraction * 100).toFixed(1)} %`]),
    ...(nearest === null
      ? []
      : [
          `Nearest compliant matrix, ${nearest.changed.length} cell(s) changed:`,
          ...nearest.grid.toReversed().map((row) => `  ${row.join(' ')}`),
        ]),
  ];
}

function verdict(holds: boolean | null): string {
  if (holds === null) return 'does not arise';
  return holds ? 'holds' : 'fails';
}
