import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const DISTRIBUTIONS = join(PACKAGE, '../distributions');
const ROOT = join(PACKAGE, '../..');

/** Runs a program and gives what it printed; throws with its output if it fails. */
export function runIn(folder: string, program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Builds and packs this package and its one dependency, and installs both in an empty project. */
export function installPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'risk-matrix-'));
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { packageManager: string };
  for (const source of [DISTRIBUTIONS, PACKAGE]) {
    runIn(source, join(PACKAGE, 'node_modules/.bin/tsdown'));
    runIn(source, 'npx', '--yes', packageManager, 'pack', '--pack-destination', folder);
  }
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}');
  runIn(app, 'npm', 'install', '--offline', '--no-audit', '--no-fund', ...tarballs.map((name) => `../${name}`));
  return app;
}

/** The command line that starts the given Node major: this one, one on the PATH, or npm's. */
export function nodeCommand(major: number): readonly [program: string, ...args: string[]] {
  const installed = runIn(ROOT, 'which', '-a', 'node').trim().split('\n');
  const found = [process.execPath, ...installed].find((program) => majorOf(program) === major);
  return found === undefined ? ['npx', '--yes', `node@${major}`] : [found];
}

function majorOf(program: string): number | null {
  try {
    return Number(runIn(dirname(program), program, '-p', 'process.versions.node.split(".")[0]'));
  } catch {
    return null;
  }
}
