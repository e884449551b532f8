import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Env } from '../env-fields.ts';

/** Take the port. @returns The public address: the one that was set, or this machine's in a demo. */
export async function listen(server: Server, env: Env): Promise<string> {
  const isDemo = env.VERN_MODE === 'demo';
  server.on('request', answerStarting);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, isDemo ? '127.0.0.1' : env.HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, '');
}

/** A request that comes while the database opens is told to come again, and monitors see that it is not ready. */
function answerStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' });
  response.end('Vern starter. Prøv igjen om litt.\n');
}
