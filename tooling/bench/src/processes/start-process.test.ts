import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './free-port.ts';
import { startProcess } from './start-process.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vern-bench-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function script(text: string) {
  const path = join(folder, `${Math.random()}.mjs`);
  await writeFile(path, text);
  const port = await freePort();
  return { argv: [path, String(port)], url: `http://127.0.0.1:${port}`, readyPath: '/ready', patienceMs: 20_000 };
}

const SERVER = `import { createServer } from 'node:http';
let asked = 0;
createServer((_, response) => response.writeHead((asked += 1) < 3 ? 503 : 200).end()).listen(process.argv[2], '127.0.0.1');`;

describe('startProcess', () => {
  it('waits for an answer of success, not for any answer; stands still when paused; is gone when stopped', async () => {
    const server = await startProcess(await script(SERVER));
    expect(server.startedInMs).toBeGreaterThan(0);
    const ask = () => fetch(server.url, { signal: AbortSignal.timeout(300) });
    expect((await ask()).status).toBe(200);
    server.pause();
    await expect(ask()).rejects.toThrow();
    server.resume();
    expect((await ask()).status).toBe(200);
    await server.stop();
    await expect(ask()).rejects.toThrow();
  });

  it('tells what a script said that ended before it could answer', async () => {
    await expect(startProcess(await script("console.error('no database'); process.exit(1);"))).rejects.toThrow(
      'no database',
    );
  });
});
