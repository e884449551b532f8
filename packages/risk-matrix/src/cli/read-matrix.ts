import { MatrixDefinitionError } from '../define/matrix-definition-error.ts';
import { parseMatrix } from '../define/matrix-json.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';
import { type ReportItem, UsageError } from './report.ts';

/** A matrix, or everything that is wrong with its definition. */
export type MatrixFile =
  | { readonly matrix: RiskMatrix; readonly faults: null }
  | { readonly matrix: null; readonly faults: readonly ReportItem[] };

/** Reads a matrix from the text of a file. @throws {UsageError} For YAML, which takes a library to read. */
export function readMatrix(file: string, text: string): MatrixFile {
  if (/\.ya?ml$/i.test(file)) {
    throw new UsageError(
      `${file} is YAML, which is not read here: make JSON of it first (npx js-yaml ${file} > matrix.json)`,
    );
  }
  try {
    return { matrix: parseMatrix(text), faults: null };
  } catch (error) {
    if (!(error instanceof MatrixDefinitionError)) throw error;
    const faults = error.faults.map(
      ({ code, path, message }): ReportItem => ({ rule: code, severity: 'error', file, place: path, message }),
    );
    return { matrix: null, faults };
  }
}
