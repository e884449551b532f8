import { createPrivateKey } from 'node:crypto';
import { createServer } from 'node:http';
import { createAuditSigner, type DatabaseOptions, openDatabase, openWitness } from '@vern/db';
import { createApp } from '../src/app.ts';
import { isFaulty, readEnv } from '../src/env.ts';
import { startJobs } from '../src/jobs/start-jobs.ts';
import { createLogger } from '../src/observability/logger.ts';
import { listen } from '../src/start/listen.ts';
import { say } from '../src/start/say.ts';
import { stopOnSignal } from '../src/start/stop-on-signal.ts';
import { wire } from '../src/wiring.ts';

/** What a test tells the server it starts. */
export type Orders = {
  readonly database: DatabaseOptions;
  readonly settings: Readonly<Record<string, string>>;
  /** Private key of the audit's checkpoints, as PEM. */
  readonly auditKey: string;
  /** Folder of the audit's witness. */
  readonly witness: string;
};

// The server as it is started, over a test's own municipality instead of the demo's: it is killed and started again.
const { database: options, settings, auditKey, witness } = JSON.parse(process.argv[2] ?? '{}') as Orders;
const env = readEnv(settings);
if (isFaulty(env)) throw new TypeError(JSON.stringify(env));
const server = createServer();
const publicUrl = await listen(server, env);
const logger = createLogger(env.LOG_LEVEL);
const database = await openDatabase(options);
const stopping = stopOnSignal({ server, database, logger });
const services = wire({ env, database, publicUrl, logger, isStopping: stopping.has });
server.removeAllListeners('request').on('request', createApp(services));
const signer = createAuditSigner(createPrivateKey(auditKey));
stopping.first(await startJobs({ ...services, database, signer, witness: await openWitness(witness) }));
say(`ready ${publicUrl}`);
