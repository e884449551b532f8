import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { runAttached } from './run-attached.mjs';

/**
 * A request's objects die young: a small nursery holds them, where V8 would let it grow larger than all that lives
 * (docs/decisions/0211).
 *
 * @type {readonly string[]}
 */
const NODE_FLAGS = JSON.parse(readFileSync(new URL('../../../apps/api/node-flags.json', import.meta.url), 'utf8'));

const DEFAULT_PORT = '3000';

/**
 * Run the server until it ends.
 *
 * @param {import('./set-up.mjs').House} house
 * @returns {Promise<number>} Its exit code.
 */
export function serve({ root, cache, node, env }) {
  // What Node made of the source the last time: a start need not strip and compile it again.
  const compiled = { NODE_COMPILE_CACHE: join(cache, 'compiled') };
  // Libraries that look at it tell more of themselves in anything but production.
  const NODE_ENV = env['NODE_ENV'] || (env['VERN_MODE'] === 'production' ? 'production' : 'development');
  return runAttached(node, [...NODE_FLAGS, 'apps/api/src/main.ts'], {
    cwd: root,
    env: { ...compiled, ...env, NODE_ENV, PORT: env['PORT'] || DEFAULT_PORT, VERN_DATA: dataFolder(root, env) },
  });
}
