import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Counts of one unit by month, with their exposures. */
export interface UnitMonths {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
}

/** The benchmark's units and series as files R reads; their folder is the caller's to remove. */
export function writeInputForR(units: UnitMonths, months: readonly UnitMonths[]) {
  const folder = mkdtempSync(join(tmpdir(), 'vern-bench-'));
  const [unitFile, monthFile] = [join(folder, 'units.csv'), join(folder, 'months.csv')];
  writeFileSync(unitFile, ['count,exposure', ...rows(units)].join('\n'));
  writeFileSync(
    monthFile,
    ['unit,count,exposure', ...months.flatMap((unit, u) => rows(unit).map((row) => `${u},${row}`))].join('\n'),
  );
  return { folder, unitFile, monthFile };
}

function rows({ counts, exposures }: UnitMonths): string[] {
  return counts.map((count, i) => `${count},${exposures[i]}`);
}
