import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Nothing phones home: every tool's telemetry and update notice is off. */
const QUIET = {
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  SCARF_ANALYTICS: 'false',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  STORYBOOK_DISABLE_UPDATE_CHECK: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

/** A closed network should be told of in seconds; npm's own patience is minutes. A value that somebody set is kept. */
const IMPATIENT = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '5000' };

/**
 * The environment of everything the launcher starts: this one, quiet, with the project's own programs first on PATH.
 *
 * A service user often has no home to write to; npm's and pnpm's caches then go below the project.
 *
 * @param {string} root - The project's root.
 * @param {NodeJS.ProcessEnv} env - The environment the command was started with.
 * @param {string} home - The user's home folder.
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(root, env, home) {
  const homeless = isWritable(home)
    ? {}
    : {
        npm_config_cache: join(root, '.cache', 'npm'),
        npm_config_store_dir: join(root, '.cache', 'pnpm'),
        HOME: join(root, '.cache', 'home'),
      };
  const path = [join(root, 'node_modules', '.bin'), env['PATH']].filter(Boolean).join(delimiter);
  return { ...IMPATIENT, ...env, ...QUIET, ...homeless, PATH: path };
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
