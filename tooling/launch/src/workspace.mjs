import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms of the house. */
const ROOMS = ['apps', 'packages', 'tooling'];

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} folder - Relative to the root, with forward slashes.
 * @property {Record<string, string>} dependencies
 * @property {Record<string, string>} devDependencies
 */

/**
 * Every package of the workspace, read from disk.
 *
 * @param {string} root
 * @returns {Manifest[]}
 */
export function readWorkspace(root) {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${room}/${entry.name}`),
  )
    .sort()
    .flatMap((folder) => {
      const manifest = readManifest(join(root, folder, 'package.json'));
      if (!manifest) return [];
      const { name, dependencies = {}, devDependencies = {} } = manifest;
      return [{ name, folder, dependencies, devDependencies }];
    });
}

/**
 * The folders whose source ends up in one package's build: its own and those of its workspace dependencies, all the
 * way down. Development dependencies give types and tools, which no build carries.
 *
 * @param {readonly Manifest[]} workspace
 * @param {string} folder - The package's folder.
 * @returns {string[]}
 */
export function builtFrom(workspace, folder) {
  const byName = new Map(workspace.map((manifest) => [manifest.name, manifest]));
  const found = new Set([folder]);
  const queue = workspace.filter((manifest) => manifest.folder === folder);
  for (const { dependencies } of queue) {
    for (const name of Object.keys(dependencies)) {
      const next = byName.get(name);
      if (next && !found.has(next.folder)) {
        found.add(next.folder);
        queue.push(next);
      }
    }
  }
  return [...found].sort();
}

/** @param {string} file */
function readManifest(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
