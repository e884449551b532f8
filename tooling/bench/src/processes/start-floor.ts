import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { type ServerProcess, startProcess } from './start-process.ts';

const SERVER = fileURLToPath(new URL('../floor/server.ts', import.meta.url));

/** Start the committed floor on a database of the same schema. */
export async function startFloor(database: {
  readonly loginUrl: string;
  readonly listUrl: string;
}): Promise<ServerProcess> {
  const port = await freePort();
  return startProcess({
    argv: [SERVER, String(port), database.loginUrl, database.listUrl],
    url: `http://127.0.0.1:${port}`,
    readyPath: '/health',
  });
}
