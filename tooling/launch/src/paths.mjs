import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What the launcher remembers between runs, and the logs of its steps. Safe to delete. */
export const CACHE = join(ROOT, '.cache', 'launch');

/**
 * A path as a person in the project's root would type it.
 *
 * @param {string} path
 */
export const fromRoot = (path) => relative(ROOT, path);

/**
 * Where the embedded database lives.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env - `VERN_DATA`, relative to the root, default `.data`.
 */
export const dataFolder = (root, env) => resolve(root, env['VERN_DATA'] || '.data');
