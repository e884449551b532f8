import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Made by tools, never an input. */
const MADE = new Set(['node_modules', 'dist', 'generated', 'coverage', 'reports', 'storybook-static']);

/**
 * A fingerprint of files and folders: the same content gives the same text on every machine, whatever the times say.
 *
 * @param {string} root - Names are taken relative to this folder.
 * @param {readonly string[]} paths - Files or folders, relative to `root`; one that does not exist counts as absent.
 * @returns {string} Hexadecimal.
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of [...new Set(paths.flatMap((path) => filesBelow(join(root, path))))].sort()) {
    const content = readFileSync(file);
    // Name and length go first, so that moving bytes between files changes the result.
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  if (!stat.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !MADE.has(entry.name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesBelow(join(path, entry.name));
      return entry.isFile() ? [join(path, entry.name)] : [];
    });
}
