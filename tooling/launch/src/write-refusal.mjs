import { LaunchError } from './launch-error.mjs';

const REFUSED = ['EACCES', 'EPERM', 'EROFS'];

/**
 * What to throw when writing below a folder failed: a sentence when it may not be written to, else the error as it is.
 *
 * @param {unknown} error
 * @param {string} folder
 * @returns {unknown}
 */
export function writeRefusal(error, folder) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!REFUSED.includes(code)) return error;
  return new LaunchError(
    `${folder} may not be written to: run the command as the user who owns the project folder, or make yourself its owner.`,
  );
}
