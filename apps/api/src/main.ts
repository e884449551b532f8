import { createServer } from 'node:http';
import { createApp } from './app.ts';
import { isFaulty, readEnv } from './env.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { createLogger } from './observability/logger.ts';
import { serveMetrics } from './observability/metrics.ts';
import { explainFailure } from './start/explain-failure.ts';
import { listen } from './start/listen.ts';
import { openStore } from './start/open-store.ts';
import { say, sayReady } from './start/say.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';
import { wire } from './wiring.ts';

try {
  await main();
} catch (error) {
  say(explainFailure(error));
  process.exit(1);
}

async function main(): Promise<void> {
  const env = readEnv();
  if (isFaulty(env)) {
    say(['Vern cannot start with these settings:', ...env.map(({ name, reason }) => `  ${name} ${reason}`)].join('\n'));
    process.exit(1);
  }
  const logger = createLogger(env.LOG_LEVEL);
  const server = createServer();
  // The port is taken first: whoever is there already is told about before the long steps, not after them.
  const publicUrl = await listen(server, env);
  const { database, signer } = await openStore(env, say);
  const stopping = stopOnSignal({ server, database, logger });
  const services = wire({ env, database, publicUrl, logger, isStopping: stopping.has });
  server.removeAllListeners('request').on('request', createApp(services));
  if (env.METRICS_PORT > 0) stopping.also(serveMetrics(services.metrics, env.METRICS_PORT));
  stopping.first(await startJobs({ ...services, database, signer }));
  sayReady({ publicUrl, isDemo: env.VERN_MODE === 'demo' });
}
