import { spawnSync } from 'node:child_process';

/**
 * Runs a program in a folder and gives what it prints.
 *
 * @throws {Error} When it cannot be started or ends badly; the message holds all it printed, for compilers tell their
 *   errors on standard output.
 */
export function run(folder: string, program: string, ...args: readonly string[]): string {
  const ended = spawnSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (ended.error) throw ended.error;
  if (ended.status === 0) return ended.stdout;
  throw new Error(
    `${program} ${args.join(' ')} ended with ${ended.status ?? ended.signal}:\n${ended.stdout}${ended.stderr}`,
  );
}
