import type { Server } from 'node:http';
import { createApp } from '../app.ts';
import type { Env } from '../env-fields.ts';
import type { Logger } from '../observability/logger.ts';
import { serveMetrics } from '../observability/metrics.ts';
import { wire } from '../wiring.ts';
import type { Store } from './open-store.ts';
import type { stopOnSignal } from './stop-on-signal.ts';

type Opened = Store & {
  readonly env: Env;
  /** Listens already. */
  readonly server: Server;
  readonly publicUrl: string;
  readonly logger: Logger;
  readonly stopping: ReturnType<typeof stopOnSignal>;
};

/** Answer requests over an open store, and start the work that no request waits for. */
export async function serve({ env, server, publicUrl, logger, stopping, ...store }: Opened): Promise<void> {
  const services = wire({ env, database: store.database, publicUrl, logger, isStopping: stopping.has });
  server.removeAllListeners('request').on('request', createApp(services));
  const { METRICS_HOST: host, METRICS_PORT: port } = env;
  if (port > 0) stopping.also(serveMetrics(services.metrics, { host, port }));
  // People are answered before the queue is loaded.
  const { startJobs } = await import('../jobs/start-jobs.ts');
  stopping.first(await startJobs({ ...services, ...store }));
}
