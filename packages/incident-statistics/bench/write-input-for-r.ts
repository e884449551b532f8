import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The units of the benchmark as a file R reads; returns its path. */
export function writeInputForR(counts: readonly number[], exposures: readonly number[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'vern-bench-')), 'units.csv');
  writeFileSync(file, ['count,exposure', ...counts.map((count, i) => `${count},${exposures[i]}`)].join('\n'));
  return file;
}
