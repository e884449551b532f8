import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOM = fileURLToPath(new URL('..', import.meta.url));
const WORKSPACE = join(ROOM, '../..');
/** This package and what it needs from the workspace, in the order they are built. */
const PACKED = [join(ROOM, '../distributions'), ROOM];

/** Run a program in a folder and give what it prints. */
export function run(folder: string, program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Build, pack and install into an empty project outside the workspace, where nothing but the tarballs can be found.
 * @returns The project's folder; the caller removes it.
 */
export function installPacked(): string {
  const project = mkdtempSync(join(tmpdir(), 'vern-packed-'));
  const { packageManager } = JSON.parse(readFileSync(join(WORKSPACE, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  for (const room of PACKED) {
    run(room, join(ROOM, 'node_modules/.bin/tsdown'), '--logLevel', 'error');
    run(room, 'npx', '--yes', packageManager, 'pack', '--pack-destination', project);
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  const tarballs = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', ...tarballs.map((name) => `./${name}`));
  return project;
}

/** The command that starts a Node of this major version: this one, one that is installed, or npm's. */
export function nodeOf(major: number): readonly [program: string, ...args: string[]] {
  const installed = [process.execPath, ...run(WORKSPACE, 'which', '-a', 'node').trim().split('\n')];
  const found = installed.find((program) => run(WORKSPACE, program, '--version').startsWith(`v${major}.`));
  return found === undefined ? ['npx', '--yes', `node@${major}`] : [found];
}
