import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';

/**
 * The Node that the lockfile pins; the machine's own may be too old to run TypeScript.
 *
 * @param {string} root
 * @throws {LaunchError} When the install did not bring it.
 */
export function findNode(root) {
  const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  throw new LaunchError(
    `The install brought no Node for ${process.platform}/${process.arch}: delete node_modules and run the command again, with a registry that has the package node-${process.platform}-${process.arch}.`,
  );
}
