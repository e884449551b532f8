import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

const require = createRequire(import.meta.url);
const COMPILER = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

/** Everything is checked, the packages' own declarations too, and neither Node's types nor a browser's are there. */
const OPTIONS = [
  ['--noEmit'],
  ['--strict'],
  ['--target', 'es2022'],
  ['--lib', 'es2022'],
  ['--module', 'nodenext'],
  ['--skipLibCheck', 'false'],
  ['--types', ''],
].flat();

/**
 * Compiles a module's source as a strict TypeScript project would.
 *
 * @param project - The folder whose installed packages the source imports.
 * @throws {Error} With the compiler's words, when it finds a fault.
 */
export function compileStrictly(project: string, source: string): void {
  writeFileSync(join(project, 'use.ts'), source);
  run(project, process.execPath, COMPILER, ...OPTIONS, 'use.ts');
}
