import { type Database, markDispatched, takeOutbox } from '@vern/db';
import type { OutboxTopic } from '@vern/domain/ports';
import type { PgBoss } from 'pg-boss';

/** What the `deliver` queue carries. */
export type Delivery = {
  readonly municipalityId: string;
  readonly outboxId: string;
  readonly topic: OutboxTopic;
  readonly payload: Readonly<Record<string, string>>;
};

/** More than a server takes reports in the second between two turns. */
const BATCH = 500;

/**
 * Hand what waits in the outbox to the queue. The row's id is the job's: handed over twice, it is one job.
 * @returns How many were handed over.
 */
export async function relayOutbox(
  database: Database,
  boss: PgBoss,
  municipalityId: string,
  now: Date,
): Promise<number> {
  const messages = await takeOutbox(database, municipalityId, BATCH);
  if (messages.length === 0) return 0;
  // One statement for all of them: a commit a message would hold up the reports that are being sent.
  const jobs = messages.map(({ id, topic, payload }) => {
    const data: Delivery = { municipalityId, outboxId: id, topic, payload };
    return { id, data };
  });
  await boss.insert('deliver', jobs);
  await markDispatched(
    database,
    municipalityId,
    messages.map((message) => message.id),
    now,
  );
  return messages.length;
}
