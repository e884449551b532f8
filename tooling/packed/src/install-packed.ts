import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackagePromise } from './package-promise.ts';
import { run } from './run.ts';

const HOUSE = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Builds and packs a room and what it needs, and installs both into an empty project outside the house, where nothing
 * but the tarballs can be found.
 *
 * @returns The project's folder, which holds the tarballs too; the caller removes it.
 */
export function installPacked({ room, needs }: Pick<PackagePromise, 'room' | 'needs'>): string {
  const project = mkdtempSync(join(tmpdir(), 'vern-packed-'));
  const { packageManager } = JSON.parse(readFileSync(join(HOUSE, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  for (const folder of [...needs, room].map((name) => join(HOUSE, 'packages', name))) {
    run(folder, join(folder, 'node_modules/.bin/tsdown'), '--logLevel', 'error');
    run(folder, 'npx', '--yes', packageManager, 'pack', '--pack-destination', project);
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  const tarballs = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', ...tarballs.map((name) => `./${name}`));
  return project;
}
