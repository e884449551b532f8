import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';

const TEXTS = 'packages/i18n/src';
const TO_BE_WRITTEN = /^\/\/ To be written\.$/m;

/**
 * A municipality is served no texts that a generator made up and nobody has written.
 *
 * @param {string} root - The project's root.
 * @throws {LaunchError} Naming the first file of them.
 */
export function refuseUnwritten(root) {
  const found = filesBelow(join(root, TEXTS)).find((path) => TO_BE_WRITTEN.test(readFileSync(path, 'utf8')));
  if (found) throw new LaunchError(`${found} is still to be written: production does not start with made-up texts.`);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
