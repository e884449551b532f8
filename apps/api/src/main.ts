import { createServer } from 'node:http';
import { isFaulty, readEnv } from './env.ts';
import { createLogger } from './observability/logger.ts';
import { explainFailure } from './start/explain-failure.ts';
import { listen } from './start/listen.ts';
import { openStore } from './start/open-store.ts';
import { say, sayReady } from './start/say.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';

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
  // The embedded engine is compiled beside the thread that loads the app.
  const [{ database, signer, witness }, { serve }] = await Promise.all([
    openStore(env, say),
    import('./start/serve.ts'),
  ]);
  const stopping = stopOnSignal({ server, database, logger });
  await serve({ env, server, database, signer, witness, publicUrl, logger, stopping });
  sayReady({ publicUrl, isDemo: env.VERN_MODE === 'demo' });
}
