import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';

/**
 * Run a program of the installed ones, in the root or in a folder below it.
 * @throws {Error} With what it said, when it does not end well.
 */
export async function run(root: string, program: string, args: readonly string[], folder = '.'): Promise<void> {
  const cwd = join(root, folder);
  const bins = [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']];
  // What a run of tests is told of itself is not for what it runs.
  const given = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST'));
  const env = { ...Object.fromEntries(given), PATH: bins.join(delimiter) };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${said}`);
}
