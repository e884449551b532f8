import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { type ServerProcess, startProcess } from './start-process.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** `npm start`, as a person types it: npm, the launcher's checks, the server, until it can do its work. */
export async function startByNpm(folder: string): Promise<ServerProcess> {
  const port = await freePort();
  return startProcess({
    program: 'npm',
    argv: ['start'],
    cwd: ROOT,
    env: { PORT: String(port), VERN_DATA: folder },
    url: `http://127.0.0.1:${port}`,
    readyPath: '/ready',
    patienceMs: 600_000,
  });
}
