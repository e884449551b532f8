import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Run a program of the installed ones, in the root or in a folder below it.
 * @throws {Error} With what it said, when it does not end well.
 */
export function run(root: string, program: string, args: readonly string[], folder = '.'): void {
  const cwd = join(root, folder);
  const bins = [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']];
  const env = { ...process.env, PATH: bins.join(delimiter) };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
}
