import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type UnitMonths, writeInputForR } from './write-input-for-r.ts';

/** One piece of work as R did it. */
export interface WorkInR {
  readonly milliseconds: number;
  /** Sums of the answers, in the order `same-work.R` gives them. */
  readonly sums: readonly number[];
}

/**
 * The benchmark's work done by R on the same figures, by name.
 * @returns null where R is not installed.
 * @throws {Error} If R is there and fails: a comparison that silently did not take place would look like one that did.
 */
export function besideR(units: UnitMonths, months: readonly UnitMonths[]) {
  const { folder, unitFile, monthFile } = writeInputForR(units, months);
  try {
    const script = fileURLToPath(new URL('same-work.R', import.meta.url));
    const r = spawnSync('Rscript', ['--vanilla', script, unitFile, monthFile], { encoding: 'utf8' });
    if (r.error !== undefined && 'code' in r.error && r.error.code === 'ENOENT') return null;
    if (r.error !== undefined || r.status !== 0) throw new Error(`R failed: ${r.error?.message ?? r.stderr}`);
    const [first, ...lines] = r.stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const works = lines.map(([name, milliseconds, ...sums]): [string, WorkInR] => [
      String(name),
      { milliseconds: Number(milliseconds), sums: sums.map(Number) },
    ]);
    return { version: String(first?.[1]), works: new Map(works) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
