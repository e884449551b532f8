import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Made from the sources and left out of Git, but dear to make again. */
const KEPT = ['packages/db/generated'];

/** A copy of the house as it stands, to try something in and throw away. */
export type CopyOfHouse = { readonly root: string; readonly remove: () => void };

/**
 * Copies every file that Git knows or would know. What is installed is shared: a package of the house is the copy's own, anything
 * else is where it was.
 */
export function copyOfHouse(from: string): CopyOfHouse {
  const root = mkdtempSync(join(tmpdir(), 'vern-copy-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: from,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (listed.status !== 0) throw new Error(listed.stderr);
  const installed = globSync('{apps,packages,tooling}/*/node_modules', { cwd: from });
  const known = listed.stdout.split('\0').filter((path) => path && path !== 'node_modules');
  const paths = [...known, ...KEPT, ...installed];
  for (const path of paths.filter((each) => existsSync(join(from, each))))
    cpSync(join(from, path), join(root, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (each) => !/node_modules\/\.(vite|cache)/.test(each),
    });
  symlinkSync(join(from, 'node_modules'), join(root, 'node_modules'), 'dir');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
