import { type Database, embeddedQueue } from '@vern/db';
import { fromPglite, PgBoss } from 'pg-boss';
import type { Env } from '../env-fields.ts';
import type { Logger } from '../observability/logger.ts';

/** The queues: `mail` tells one person, `deliver` tries again what the relay could not deliver. */
export const QUEUES = ['deliver', 'mail'] as const;

/** Tries again after 15 s, 30 s, 1 min … for about half a day: a mail server may be down over a night. */
const RETRY = { retryLimit: 11, retryDelay: 15, retryBackoff: true, expireInSeconds: 120, retentionSeconds: 1_209_600 };

/** A server that says nothing more is given up like one that is gone: the next turn takes a new connection. */
const PATIENCE = { connectionTimeoutMillis: 4_000, query_timeout: 30_000, keepAlive: true } as const;

/** A batch of mails may wait for a slow mail server: handed out again meanwhile, its mails would be sent twice. */
const OPTIONS: Readonly<Record<(typeof QUEUES)[number], typeof RETRY>> = {
  deliver: RETRY,
  mail: { ...RETRY, expireInSeconds: 900 },
};

/** Open the job queue over the same database as everything else, and start it. */
export async function openQueue(env: Env, database: Database, logger: Logger): Promise<PgBoss> {
  const embedded = embeddedQueue(database);
  if (!embedded && env.DATABASE_MIGRATION_URL) await installQueue(env.DATABASE_MIGRATION_URL);
  const quiet = { reindex: false, monitorVacuum: false, schedule: false } as const;
  const boss = embedded
    ? new PgBoss({ ...quiet, db: fromPglite(embedded), backend: 'pglite' })
    : new PgBoss({
        ...quiet,
        ...PATIENCE,
        connectionString: env.DATABASE_URL!,
        max: 3,
        ...(env.DATABASE_MIGRATION_URL ? { migrate: false, createSchema: false } : {}),
      });
  boss.on('error', (err) => logger.error({ err }, 'job queue'));
  await boss.start();
  await createQueues(boss);
  return boss;
}

/** The queue's tables are the owner's; the serving login works on them through the role of the jobs. */
async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false });
  await boss.start();
  await createQueues(boss);
  await boss.getDb().executeSql(`grant usage on schema pgboss to vern_jobs;
    grant select, insert, update, delete on all tables in schema pgboss to vern_jobs;
    grant execute on all functions in schema pgboss to vern_jobs`);
  await boss.stop({ graceful: false });
}

async function createQueues(boss: PgBoss): Promise<void> {
  for (const name of QUEUES) {
    const options = OPTIONS[name];
    const found = await boss.getQueue(name);
    if (!found) await boss.createQueue(name, options);
    else if (found.expireInSeconds !== options.expireInSeconds) await boss.updateQueue(name, options);
  }
}
