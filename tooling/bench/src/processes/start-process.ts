import { type ChildProcess, spawn } from 'node:child_process';
import { endWithRun } from './end-with-run.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Milliseconds from its start to its first answer of success. */
  readonly startedInMs: number;
  /** Stand still altogether. */
  pause(): void;
  resume(): void;
  /** End it gently, and wait until it is gone. */
  stop(): Promise<void>;
}

export interface ProcessOptions {
  /** Default this Node. */
  readonly program?: string;
  readonly cwd?: string;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly url: string;
  /** Path that answers with success once it can work. */
  readonly readyPath: string;
  /** Milliseconds it may take; default two minutes. */
  readonly patienceMs?: number;
}

/** Start a program and wait for its first good answer. @throws {Error} With what it said, when it ends before. */
export async function startProcess(options: ProcessOptions): Promise<ServerProcess> {
  const {
    program = process.execPath,
    cwd = process.cwd(),
    argv,
    env = {},
    url,
    readyPath,
    patienceMs = 120_000,
  } = options;
  const startedAt = performance.now();
  const child = spawn(program, argv, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
  }
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = endWithRun(() => end(child, gone));
  while (!(await answers(new URL(readyPath, url)))) {
    if (child.exitCode !== null || performance.now() - startedAt > patienceMs) {
      await stop();
      throw new Error(`${argv[0]} did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    url,
    startedInMs: performance.now() - startedAt,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop,
  };
}

async function end(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGCONT');
  child.kill('SIGTERM');
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(giveUp);
}

async function answers(url: URL): Promise<boolean> {
  return fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
}
