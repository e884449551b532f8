import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { installFailure } from './install-failure.mjs';
import { LaunchError } from './launch-error.mjs';
import { fromRoot } from './paths.mjs';
import { progress } from './progress.mjs';
import { runLogged } from './run-logged.mjs';
import { stamp } from './stamp.mjs';
import { writeRefusal } from './write-refusal.mjs';

/**
 * Install every package exactly as the lockfile says, unless the last install was of the same lockfile.
 *
 * @param {{ root: string, cache: string, env: NodeJS.ProcessEnv, workspace: readonly import('./workspace.mjs').Manifest[] }} house
 * @throws {LaunchError} With one sentence that says what to do, and where the log is.
 */
export async function install({ root, cache, env, workspace }) {
  const print = installPrint(root, workspace);
  const done = stamp(cache, 'install');
  if (done.isFresh(print) && isInstalled(root, workspace)) return;
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw writeRefusal(error, root);
  }
  done.clear();
  const log = join(cache, 'install.log');
  const { code, output } = await progress('Installing packages (a minute or two the first time)', async (say) => {
    const args = ['--yes', packageManager(root), 'install', '--frozen-lockfile', '--reporter=append-only'];
    const result = await runLogged('npx', args, { cwd: root, env: { ...env, CI: '1' }, log, onLine: say });
    if (result.code !== 0) throw new LaunchError(`${installFailure(result.output)} Log: ${fromRoot(log)}`);
    return result;
  });
  if (code === 0 && !isInstalled(root, workspace))
    throw new LaunchError(`${installFailure(output)} Log: ${fromRoot(log)}`);
  done.set(print);
}

/**
 * @param {string} root
 * @param {readonly import('./workspace.mjs').Manifest[]} workspace
 */
function installPrint(root, workspace) {
  const manifests = workspace.map(({ folder }) => `${folder}/package.json`);
  // An install is of one platform: a folder shared with another machine is installed again.
  return `${process.platform}-${process.arch}-${fingerprint(root, ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests])}`;
}

/**
 * Somebody may have deleted a node_modules since.
 *
 * @param {string} root
 * @param {readonly import('./workspace.mjs').Manifest[]} workspace
 */
function isInstalled(root, workspace) {
  const withModules = workspace.filter(
    ({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }).length > 0,
  );
  return ['node_modules/.modules.yaml', ...withModules.map(({ folder }) => `${folder}/node_modules`)].every((path) =>
    existsSync(join(root, path)),
  );
}

/** @param {string} root */
function packageManager(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
}
