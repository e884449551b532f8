import { markDispatched, takeOutbox } from '@vern/db';
import type { OutboxTopic } from '@vern/domain/ports';
import type { JobResult } from 'pg-boss';
import type { DeliverOptions } from './deliver.ts';
import { deliverBatch } from './deliver-batch.ts';

/** What the `deliver` queue carries: what could not be delivered at once. */
export type Delivery = {
  readonly municipalityId: string;
  readonly outboxId: string;
  readonly topic: OutboxTopic;
  readonly payload: Readonly<Record<string, string>>;
};

/** Messages told in one transaction; a turn that took so many has left some. */
export const RELAY_BATCH = 500;

/**
 * Deliver what waits in the outbox, and hand to the queue what could not be delivered: it tries again. Marked only then,
 * so that a stop in between tells again, which tells nobody twice. The row's id is the job's.
 * @returns How it went with each message, in no order.
 */
export async function relayOutbox(options: DeliverOptions, municipalityId: string): Promise<readonly JobResult[]> {
  const { database, boss, clock } = options;
  const messages = await takeOutbox(database, municipalityId, RELAY_BATCH);
  if (messages.length === 0) return [];
  const jobs = messages.map(({ id, topic, payload }) => {
    const data: Delivery = { municipalityId, outboxId: id, topic, payload };
    return { id, data };
  });
  const results = await deliverBatch(options, jobs);
  const failed = new Set(results.filter(({ status }) => status === 'failed').map(({ id }) => id));
  const again = jobs.filter(({ id }) => failed.has(id)).map((job) => ({ ...job, startAfter: RETRY_AFTER_SECONDS }));
  if (again.length > 0) await boss.insert('deliver', again);
  const ids = messages.map(({ id }) => id);
  await markDispatched(database, municipalityId, ids, clock());
  return results;
}

/** As long as the queue waits before its own first retry. */
const RETRY_AFTER_SECONDS = 15;
