import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

const require = createRequire(import.meta.url);
const ATTW = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');

/**
 * Asks attw whether every door of a packed package leads to types that fit its code, for projects with modules.
 *
 * @param tarball - Its name in the folder.
 * @throws {Error} With attw's report, when a door has a fault.
 */
export function checkTypeResolution(folder: string, tarball: string): void {
  const report = run(folder, process.execPath, ATTW, tarball, '--profile', 'esm-only', '--format', 'ascii');
  // A package without any types passes attw as untyped on purpose.
  if (!report.includes('node16 (from ESM): 🟢')) throw new Error(report);
}
