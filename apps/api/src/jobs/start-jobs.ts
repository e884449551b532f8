import { type AuditSigner, createRecipients, type Database, foldCounts, sealAudit } from '@vern/db';
import { createMailer } from '../mail/mailer.ts';
import { sendMail } from '../mail/send-mail.ts';
import type { Services } from '../wiring.ts';
import { deliver, type MailJob } from './deliver.ts';
import { every } from './every.ts';
import { municipalityName } from './municipality-name.ts';
import { openQueue } from './queue.ts';
import { type Delivery, relayOutbox } from './relay-outbox.ts';

const SECOND_MS = 1_000;
const POLL = { pollingIntervalSeconds: 1, batchSize: 10 };

type JobOptions = Services & { readonly database: Database; readonly signer: AuditSigner };

/**
 * Start the work that no request waits for: relay and deliver what is to leave the house, seal the audit, fold counts.
 * @returns Ends it; what is under way is finished or taken up again at the next start.
 */
export async function startJobs(options: JobOptions): Promise<() => Promise<void>> {
  const { env, database, signer, municipalityId, logger, clock, publicUrl, metrics } = options;
  const boss = await openQueue(env, database, logger);
  const mailer = createMailer(env.SMTP_URL, env.MAIL_FROM);
  const mailOptions = {
    mailer,
    publicUrl,
    recipientsOf: (id: string) => createRecipients(database, id),
    municipalityNameOf: municipalityName(options),
  };
  const counted = async (topic: string, work: () => Promise<void>) => {
    await work().then(
      () => metrics.deliveries.inc({ topic, outcome: 'done' }),
      (error) => {
        metrics.deliveries.inc({ topic, outcome: 'failed' });
        throw error;
      },
    );
  };
  await boss.work<Delivery>('deliver', POLL, async (jobs) => {
    for (const { data } of jobs) await counted('deliver', () => deliver({ ...options, boss }, data));
  });
  await boss.work<MailJob>('mail', { ...POLL, batchSize: 1 }, async (jobs) => {
    for (const { data } of jobs) await counted('mail', () => sendMail(mailOptions, data));
  });
  const loops = [
    every({ pauseMs: SECOND_MS }, 'relay', logger, () => relayOutbox(database, boss, municipalityId, clock())),
    every({ pauseMs: 1.5 * SECOND_MS }, 'seal', logger, () => sealAudit(database, municipalityId, signer, clock())),
    every({ pauseMs: 600 * SECOND_MS, firstAfterMs: 20 * SECOND_MS }, 'sweep', logger, () =>
      sealAudit(database, municipalityId, signer, clock(), { sweep: true }),
    ),
    every({ pauseMs: 10 * SECOND_MS }, 'fold', logger, () => foldCounts(database, municipalityId, clock())),
  ];
  return async () => {
    await Promise.all(loops.map((end) => end()));
    await boss.stop({ graceful: true, timeout: 5 * SECOND_MS });
    mailer.close();
  };
}
