import type { VectorCase } from './adapter.ts';
import type { Tolerance } from './compare.ts';

/** A vector file that has the form that `vectors/README.md` describes. */
export interface VectorFile {
  readonly file: string;
  readonly tolerance: Tolerance;
  readonly cases: readonly VectorCase[];
}

/**
 * Read a vector file from its text.
 *
 * @throws {TypeError} Saying what is not as it should be; such a file counts as failed.
 */
export function readVectorFile(text: string): VectorFile {
  const parsed = parse(text);
  const { file, tolerance, cases } = parsed;
  if (typeof file !== 'string') throw new TypeError("has no 'file' field");
  if (!Array.isArray(cases) || cases.length === 0) throw new TypeError('has no cases');
  return { file, tolerance: readTolerance(tolerance), cases: cases.map(readCase) };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError('is not JSON');
  }
  if (!isRecord(value)) throw new TypeError('is not a JSON object');
  return value;
}

function readTolerance(value: unknown): Tolerance {
  if (isRecord(value)) {
    const { rel, abs } = value;
    if (typeof rel === 'number' && typeof abs === 'number' && rel >= 0 && abs >= 0) return { rel, abs };
  }
  throw new TypeError("has no 'tolerance' of rel and abs");
}

function readCase(value: unknown, index: number): VectorCase {
  if (!isRecord(value) || !('input' in value) || !('expected' in value)) {
    throw new TypeError(`case ${index} has no input or no expected result`);
  }
  return { id: String(value['id'] ?? index), input: value['input'], expected: value['expected'] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
