import { homedir } from 'node:os';
import { build } from './build.mjs';
import { childEnv } from './child-env.mjs';
import { findNode } from './find-node.mjs';
import { generateDatabaseClient } from './generate-database-client.mjs';
import { install } from './install.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { withSetUpLock } from './set-up-lock.mjs';
import { readWorkspace } from './workspace.mjs';

/**
 * The house, ready to be lived in.
 *
 * @typedef {object} House
 * @property {string} root - The project's root.
 * @property {string} cache - Where stamps and logs are.
 * @property {string} node - The Node that came with the lockfile.
 * @property {NodeJS.ProcessEnv} env - For everything that is started.
 * @property {import('./workspace.mjs').Manifest[]} workspace
 */

/**
 * Bring a fresh clone to where it can run, and do nothing twice: every step remembers the inputs it was done for.
 *
 * @param {{ build: boolean }} wanted - Whether the web apps are needed.
 * @returns {Promise<House>}
 */
export async function setUp(wanted) {
  return withSetUpLock(CACHE, async () => {
    const env = childEnv(ROOT, process.env, homedir());
    const house = { root: ROOT, cache: CACHE, env, workspace: readWorkspace(ROOT) };
    await install(house);
    const node = findNode(ROOT);
    await generateDatabaseClient(house);
    if (wanted.build) await build(house);
    return { ...house, node };
  });
}
