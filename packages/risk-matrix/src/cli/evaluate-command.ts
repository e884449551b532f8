import { summariseLevels } from '../aggregate/summarise-levels.ts';
import type { LocalisedText, MatrixDefinition } from '../define/matrix-definition.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { plainJson } from './plain-json.ts';
import { readAssessments } from './read-assessments.ts';
import { readMatrix } from './read-matrix.ts';
import type { Report, ReportItem } from './report.ts';

const SEVERITY = { acceptable: 'info', reduce_if_reasonable: 'warning', not_acceptable: 'error' } as const;

/** A file by its name and text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * `evaluate FILE ASSESSMENTS`: the level of each assessment and what it asks for; not acceptable ones
 * are errors.
 *
 * @throws {UsageError} If the assessments cannot be read.
 */
export function evaluateCommand(matrixFile: TextFile, assessments: TextFile, language: string): Report {
  const { matrix, faults } = readMatrix(matrixFile.file, matrixFile.text);
  if (matrix === null) return { items: faults, notes: [], data: plainJson({ file: matrixFile.file, faults }) };
  const write = writer(matrix, language);
  const results = readAssessments(matrix, assessments.file, assessments.text).map((assessment) => ({
    id: assessment.id,
    ...evaluate(matrix, assessment),
  }));
  const items = results.map(({ id, level, acceptance, decidedBy }, index): ReportItem => {
    const deadline = acceptance.deadlineDays === null ? '' : ` (${acceptance.deadlineDays} days)`;
    const reason = `${write(matrix.levels[level]!.label)}, decided by ${decidedBy.join(', ')}`;
    return {
      rule: acceptance.rule,
      severity: SEVERITY[acceptance.rule],
      file: assessments.file,
      place: `/${index}`,
      message: `${id}: ${reason}. ${write(acceptance.action)}${deadline}`,
    };
  });
  const summary = summariseLevels(
    matrix,
    results.map(({ level }) => level),
  );
  const notes = matrix.levels.map(({ label }, level) => `${write(label)}: ${summary.counts[level]}`);
  return { items, notes, data: plainJson({ matrix: matrix.id, version: matrix.version, results, summary }) };
}

/** Texts in the language asked for, or in the matrix's first one. */
function writer({ languages }: MatrixDefinition, language: string): (text: LocalisedText) => string {
  return (text) => text[language] ?? text[languages[0]!]!;
}
