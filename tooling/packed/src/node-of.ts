import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

/**
 * The command that starts a Node of this major version: this one, one that is installed, or else npm's.
 *
 * @param candidates - Programs to ask for their version, in this order; one that cannot answer is passed over.
 */
export function nodeOf(
  major: number,
  candidates: readonly string[] = installedNodes(),
): readonly [program: string, ...args: string[]] {
  const found = candidates.find((program) => majorOf(program) === major);
  return found === undefined ? ['npx', '--yes', `node@${major}`] : [found];
}

function installedNodes(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [process.execPath, ...folders.map((folder) => join(folder, 'node')).filter((program) => existsSync(program))];
}

function majorOf(program: string): number | null {
  try {
    return Number(/^v(\d+)\./.exec(run('.', program, '--version'))?.[1]);
  } catch {
    return null;
  }
}
