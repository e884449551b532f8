import type { Server } from 'node:http';
import type { Database } from '@vern/db';
import type { Logger } from '../observability/logger.ts';

const GRACE_MS = 10_000;

type Stoppable = () => Promise<void>;

/**
 * Stop in order when asked to: take no new requests, let those under way finish, end the jobs, close the database.
 * What has not finished within ten seconds is cut off.
 */
export function stopOnSignal({ server, database, logger }: { server: Server; database: Database; logger: Logger }) {
  let isStopping = false;
  const first: Stoppable[] = [];
  const servers: Server[] = [server];
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    const cut = setTimeout(() => {
      for (const each of servers) each.closeAllConnections();
    }, GRACE_MS);
    await Promise.all(servers.map(closed));
    clearTimeout(cut);
    for (const end of first) await end();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().catch((err) => {
        logger.error({ err }, 'the stop went wrong');
        process.exit(1);
      });
    });
  }
  return {
    has: () => isStopping,
    also: (other: Server) => servers.push(other),
    first: (end: Stoppable) => first.push(end),
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
