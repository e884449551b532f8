import {
  type AuditSigner,
  type AuditWitness,
  type Database,
  findMailbox,
  foldCounts,
  purgeDrafts,
  settleOldDue,
} from '@vern/db';
import type { Job, JobResult } from 'pg-boss';
import type { MailJob } from '../mail/mail-job.ts';
import { createMailer, MAIL_CONNECTIONS } from '../mail/mailer.ts';
import { sendMail } from '../mail/send-mail.ts';
import type { Services } from '../wiring.ts';
import { type Delivery, deliverAgain } from './deliver-again.ts';
import { every } from './every.ts';
import { handlersKeeper } from './handlers-keeper.ts';
import { municipalityName } from './municipality-name.ts';
import { openQueue } from './queue.ts';
import { RELAY_BATCH, relayOutbox } from './relay-outbox.ts';
import { createSealer } from './sealer.ts';
import { sendBatch } from './send-batch.ts';

const SECOND_MS = 1_000;

/** What could not be delivered at once. */
const DELIVERIES = {
  pollingIntervalSeconds: 5,
  batchSize: 100,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/** Mails are asked for together, and again at once when there were as many: a morning's are gone in a minute. */
const MAILS = { pollingIntervalSeconds: 1, batchSize: 100, burstWhenBatchFull: true, perJobResults: true } as const;

/** Far less than the queue waits for word of them. */
const SENDING = { lanes: MAIL_CONNECTIONS, beginWithinMs: 120 * SECOND_MS } as const;

type JobOptions = Services & {
  readonly database: Database;
  readonly signer: AuditSigner;
  readonly witness: AuditWitness;
};

/**
 * Start the work that no request waits for: relay and deliver what is to leave the house, seal the audit, fold counts.
 * @returns Ends it; what is under way is finished or taken up again at the next start.
 */
export async function startJobs(options: JobOptions): Promise<() => Promise<void>> {
  const { env, database, municipalityId, logger, clock, publicUrl, metrics } = options;
  const boss = await openQueue(env, database, logger);
  const mailer = createMailer(env.SMTP_URL, env.MAIL_FROM);
  const mailOptions = {
    mailer,
    publicUrl,
    findMailbox: (id: string, personId: string) => findMailbox(database, id, personId),
    municipalityNameOf: municipalityName(options),
  };
  const count = (topic: string, outcome: 'done' | 'failed', by = 1) => metrics.deliveries.inc({ topic, outcome }, by);
  const countDeliveries = (results: readonly JobResult[]) => {
    const failed = results.filter(({ status }) => status === 'failed');
    count('deliver', 'done', results.length - failed.length);
    count('deliver', 'failed', failed.length);
    for (const { id, output } of failed) {
      logger.error({ err: output, outboxId: id }, 'news could not be delivered and will be tried again');
    }
  };
  const deliverOptions = { ...options, boss };
  await boss.work('deliver', DELIVERIES, async (jobs: Job<Delivery>[]) => {
    const results = await deliverAgain(deliverOptions, jobs);
    countDeliveries(results);
    return [...results];
  });
  await boss.work('mail', MAILS, async (jobs: Job<MailJob>[]) => {
    const send = (id: string, job: MailJob) => sendMail(mailOptions, id, job);
    const results = await sendBatch(jobs, { ...SENDING, send, now: () => performance.now() });
    for (const { status } of results) count('mail', status === 'completed' ? 'done' : 'failed');
    return results;
  });
  const relay = async () => {
    const results = await relayOutbox(deliverOptions, municipalityId);
    countDeliveries(results);
    return results.length;
  };
  const seal = createSealer(options);
  const loops = [
    every({ pauseMs: SECOND_MS, isMore: (relayed) => relayed === RELAY_BATCH }, 'relay', logger, relay),
    every({ pauseMs: 1.5 * SECOND_MS, isMore: ({ isBehind }) => isBehind }, 'seal', logger, () => seal()),
    every({ pauseMs: 600 * SECOND_MS, firstAfterMs: 20 * SECOND_MS }, 'sweep', logger, () => seal({ sweep: true })),
    every({ pauseMs: 10 * SECOND_MS }, 'fold', logger, () => foldCounts(database, municipalityId, clock())),
    every({ pauseMs: 15 * SECOND_MS }, 'handlers', logger, handlersKeeper(options)),
    // Does something after an upgrade alone, and then while an older server beside it goes on writing by its own rules.
    every({ pauseMs: 600 * SECOND_MS, firstAfterMs: SECOND_MS }, 'settle', logger, () =>
      settleOldDue(database, municipalityId),
    ),
    every({ pauseMs: 3_600 * SECOND_MS, firstAfterMs: 30 * SECOND_MS }, 'purge', logger, () =>
      purgeDrafts(database, municipalityId, clock()),
    ),
  ];
  return async () => {
    await Promise.all(loops.map((end) => end()));
    await boss.stop({ graceful: true, timeout: 5 * SECOND_MS });
    mailer.close();
  };
}
