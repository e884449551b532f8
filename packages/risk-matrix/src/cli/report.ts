import type { Json } from '../define/matrix-json.ts';

/** One thing a command has to say about a place in a file. */
export interface ReportItem {
  /** Stable code, the SARIF rule. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  /** JSON Pointer into the file; '' is the whole. */
  readonly place: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** What a command found, for any output format. */
export interface Report {
  readonly items: readonly ReportItem[];
  /** Lines for people that are no item: proofs, the nearest matrix, counts. */
  readonly notes: readonly string[];
  /** The same in full, for programs. */
  readonly data: Json;
}

/** A command could not even start: wrong arguments, an unreadable file. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
