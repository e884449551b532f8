import { dataFolder } from './paths.mjs';
import { runAttached } from './run-attached.mjs';

const DEFAULT_PORT = '3000';

/**
 * Run the server until it ends.
 *
 * @param {import('./set-up.mjs').House} house
 * @returns {Promise<number>} Its exit code.
 */
export function serve({ root, node, env }) {
  return runAttached(node, ['apps/api/src/main.ts'], {
    cwd: root,
    env: { ...env, PORT: env['PORT'] || DEFAULT_PORT, VERN_DATA: dataFolder(root, env) },
  });
}
