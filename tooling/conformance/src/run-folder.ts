import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapters } from './adapter.ts';
import { type Outcome, runVectorFile } from './run-vector-file.ts';

/**
 * Run every vector file (`*.json`) that lies directly in a folder, in the order of their names.
 *
 * A folder that cannot be read or holds no vector file counts as one failure: nothing was shown.
 */
export function runFolder(folder: string, adapters: Adapters): Outcome {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return { passed: 0, failures: [`FAIL ${folder}: cannot be read`] };
  }
  if (names.length === 0) return { passed: 0, failures: [`FAIL ${folder}: holds no vector file`] };
  const outcomes = names.toSorted().map((name) => runFile(folder, name, adapters));
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

function runFile(folder: string, name: string, adapters: Adapters): Outcome {
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch {
    return { passed: 0, failures: [`FAIL ${name}: cannot be read`] };
  }
  return runVectorFile(name, text, adapters);
}
