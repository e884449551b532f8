import { gridFromCsv, type TopRow } from '../exchange/grid-from-csv.ts';
import type { MatrixGrid } from '../exchange/matrix-grid.ts';
import { type LintOptions, lint } from '../lint/lint.ts';
import { lintGrid } from '../lint/lint-grid.ts';
import type { LintReport } from '../lint/lint-report.ts';
import { plainJson } from './plain-json.ts';
import { readMatrix } from './read-matrix.ts';
import { type Report, type ReportItem, UsageError } from './report.ts';

/** How a file is linted; the last two are of CSV alone, where they must be known. */
export interface LintCommandOptions extends LintOptions {
  readonly top?: TopRow;
  readonly levels?: readonly string[];
}

/** `lint FILE`: the linter's findings, or everything that keeps the file from being a matrix. */
export function lintCommand(file: string, text: string, options: LintCommandOptions): Report {
  const { top, levels, ...lintOptions } = options;
  if (file.toLowerCase().endsWith('.csv')) return lintCsv(file, text, options);
  if (top !== undefined || levels !== undefined)
    throw new UsageError(`--top and --levels are of CSV, which ${file} is not`);
  const { matrix, faults } = readMatrix(file, text);
  if (matrix === null) return { items: faults, notes: [], data: plainJson({ file, faults }) };
  return reportOn(file, lint(matrix, lintOptions));
}

/** A bare grid: it has levels and cells only, and is held to equal steps. */
function lintCsv(file: string, text: string, { top, levels, language = 'en' }: LintCommandOptions): Report {
  if (top === undefined)
    throw new UsageError('--top highest|lowest must say which likelihood stands in the first row of a CSV');
  let grid: MatrixGrid;
  try {
    grid = gridFromCsv(text, levels === undefined ? { top } : { top, levels });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fault: ReportItem = { rule: 'no_grid', severity: 'error', file, place: '', message: error.message };
    return { items: [fault], notes: [], data: plainJson({ file, faults: [fault] }) };
  }
  return reportOn(file, lintGrid(grid, { language }));
}

function reportOn(file: string, report: LintReport): Report {
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
