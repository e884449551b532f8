import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

/**
 * A small package called `staffing`, packed in a folder of its own.
 *
 * @param files - Contents by path; `package.json` is written besides, with its door at `dist/index.js`.
 * @returns The folder, in which the tarball is called `staffing-1.0.0.tgz`; the caller removes it.
 */
export function packedFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packed-files-'));
  const manifest = {
    name: 'staffing',
    version: '1.0.0',
    type: 'module',
    license: 'MIT',
    exports: { types: './dist/index.d.ts', default: './dist/index.js' },
  };
  for (const [path, content] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  run(folder, 'npm', 'pack', '--offline');
  return folder;
}
