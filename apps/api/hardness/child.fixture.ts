import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A program of this room, started as a process of its own. */
export function startChild(path: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child: ChildProcess = spawn(process.execPath, [path, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  // Whatever becomes of the test: nothing that it started outlives it.
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    output: () => output,
    ended,
    /** Waits for words that the program says. @throws {Error} When it ends without them. */
    says: async (words: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const found = words.exec(output);
        if (found) return found;
        const code = await Promise.race([ended, pause()]);
        if (code !== undefined && !words.test(output)) throw new Error(`Ended with ${code}: ${output}`);
      }
    },
    signal: (name: 'SIGKILL' | 'SIGTERM') => child.kill(name),
  };
}

const pause = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 50));
