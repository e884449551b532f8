import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endWithRun } from '@vern/bench/processes';
import type { DatabaseOptions } from '@vern/db';

const SERVE = fileURLToPath(new URL('../hardness/serve.cli.ts', import.meta.resolve('@vern/api-host/app')));

/** What a server of ours is told at its start. */
export interface Orders {
  readonly database: DatabaseOptions;
  readonly settings: Readonly<Record<string, string>>;
  /** Private key of the audit's checkpoints, as PEM. */
  readonly auditKey: string;
  /** Folder in which it remembers what it signed. */
  readonly witness: string;
}

/** A server of ours in a process of its own. */
export interface Replica {
  readonly url: string;
  /** The last of what it said, when it has ended without being asked to. */
  ended(): string | null;
  stop(): Promise<void>;
}

/** Start one and wait until it is ready. @throws {Error} With what it said, when it ends before. */
export async function startReplica(orders: Orders): Promise<Replica> {
  const child = spawn(process.execPath, [SERVE, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
  }
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ended = () => (child.exitCode === null && child.signalCode === null ? null : said);
  const stop = endWithRun(async () => {
    child.kill('SIGTERM');
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await gone;
    clearTimeout(giveUp);
  });
  for (;;) {
    const url = /ready (\S+)/.exec(said)?.[1];
    if (url) return { url, ended, stop };
    if (ended() !== null) throw new Error(`A server did not start: ${said}`);
    await pause(50);
  }
}
