import { MatrixDefinitionError } from '../define/matrix-definition-error.ts';
import { parseMatrix } from '../define/matrix-json.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';
import type { ReportItem } from './report.ts';

/** A matrix, or everything that is wrong with its definition. */
export type MatrixFile =
  | { readonly matrix: RiskMatrix; readonly faults: null }
  | { readonly matrix: null; readonly faults: readonly ReportItem[] };

/** Reads a matrix from the text of a file. */
export function readMatrix(file: string, text: string): MatrixFile {
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
