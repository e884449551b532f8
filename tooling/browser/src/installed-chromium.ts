import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/** Names looked for on PATH, best first. */
const PROGRAM_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Places outside PATH where an installer puts the program. */
const FIXED_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/opt/google/chrome/chrome'],
};

/**
 * An installed Chrome or Chromium.
 *
 * Snap packages are passed over: their confinement hides the profile folder a test driver makes, and Ubuntu's
 * `chromium-browser` is a script that only asks for the snap.
 *
 * @param searchPath - The value of `PATH`.
 * @returns The absolute path, or `undefined` when there is none.
 */
export function findInstalledChromium(platform: NodeJS.Platform, searchPath: string): string | undefined {
  const folders = platform === 'win32' ? [] : searchPath.split(':').filter((folder) => posix.isAbsolute(folder));
  const onPath = PROGRAM_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...onPath, ...(FIXED_PLACES[platform] ?? [])].find((path) => isProgram(path) && !isSnap(path));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isSnap(path: string): boolean {
  const target = realpathSync(path);
  if (target.startsWith('/snap/') || target.endsWith('/snap')) return true;
  const head = headOf(target);
  return head.startsWith('#!') && head.includes('/snap/bin/');
}

function headOf(path: string): string {
  const buffer = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  try {
    return buffer.toString('latin1', 0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}
