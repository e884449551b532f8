import type { Adapter, Adapters, VectorCase } from './adapter.ts';
import { compare } from './compare.ts';
import { readVectorFile, type VectorFile } from './read-vector-file.ts';
import { UNORDERED_LISTS } from './unordered-lists.ts';

/** How a file, or several, did. */
export interface Outcome {
  readonly passed: number;
  /** One line per failed case. */
  readonly failures: readonly string[];
}

/**
 * Run every case of one vector file.
 *
 * A file that cannot be read counts as one failure; a file that no adapter knows as one per case.
 *
 * @param name - Shown in failures until the file has told its own name.
 */
export function runVectorFile(name: string, text: string, adapters: Adapters): Outcome {
  let vectors: VectorFile;
  try {
    vectors = readVectorFile(text);
  } catch (error) {
    return { passed: 0, failures: [`FAIL ${name}: ${messageOf(error)}`] };
  }
  const { file, cases } = vectors;
  const adapter = Object.hasOwn(adapters, file) ? adapters[file] : undefined;
  if (adapter === undefined) {
    return { passed: 0, failures: cases.map(({ id }) => `FAIL ${file} ${id}: no adapter knows this file`) };
  }
  const failures = cases.flatMap((vectorCase) => runCase(vectors, vectorCase, adapter));
  return { passed: cases.length - failures.length, failures };
}

function runCase({ file, tolerance }: VectorFile, vectorCase: VectorCase, adapter: Adapter): readonly string[] {
  const start = `FAIL ${file} ${vectorCase.id}:`;
  try {
    const got = adapter(vectorCase.input, vectorCase);
    const differences = compare(vectorCase.expected, got, { tolerance, unordered: UNORDERED_LISTS[file] ?? [] });
    if (differences.length === 0) return [];
    const more = differences.length > 1 ? ` (and ${differences.length - 1} more)` : '';
    return [`${start} ${differences[0]}${more}`];
  } catch (error) {
    return [`${start} ${messageOf(error)}`];
  }
}

/** On one line, whatever the error says. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replace(/\s+/g, ' ');
}
