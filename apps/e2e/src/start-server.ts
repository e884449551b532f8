import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RUNNING_SERVER_URL, SURROUNDINGS } from './env.ts';

const MAIN = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url));

/** Making the demo municipality is most of it, and a machine that runs tests is a busy one. */
const READY_WITHIN_MS = 300_000;

export type RunningServer = { readonly url: string; stop(): Promise<void> };

/** The server as `npm start` runs it, with the demo municipality in a folder of its own, on any free port. */
export async function startServer(): Promise<RunningServer> {
  if (RUNNING_SERVER_URL) return { url: RUNNING_SERVER_URL, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'vern-journeys-'));
  const child = spawn(process.execPath, [MAIN], {
    env: { ...SURROUNDINGS, VERN_MODE: 'demo', PORT: '0', VERN_DATA: folder, LOG_LEVEL: 'error', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child).catch(async (error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The server is not ready: ${said}`)), READY_WITHIN_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Vern is ready:\s+(\S+)[\s\S]*Stop with/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code}: ${said}`));
    });
  });
}
