import { markDispatched, takeOutbox } from '@vern/db';
import type { JobResult } from 'pg-boss';
import type { DeliverOptions } from './deliver.ts';
import type { Delivery } from './deliver-again.ts';
import { deliverBatch } from './deliver-batch.ts';

/** News told in one transaction; a turn that took so much has left some. */
export const RELAY_BATCH = 500;

/**
 * Deliver what waits in the outbox, and hand to the queue what could not be delivered: it tries again. Marked only then,
 * so that a stop in between tells again, which tells nobody twice. The row's id is the job's.
 * @returns How it went with each, in no order.
 */
export async function relayOutbox(options: DeliverOptions, municipalityId: string): Promise<readonly JobResult[]> {
  const { database, boss, clock } = options;
  const news = await takeOutbox(database, municipalityId, RELAY_BATCH);
  if (news.length === 0) return [];
  const results = await deliverBatch(options, municipalityId, news);
  const failed = results.filter(({ status }) => status === 'failed');
  const again = failed.map(({ id }) => {
    const data: Delivery = { municipalityId, outboxId: id };
    return { id, data, startAfter: RETRY_AFTER_SECONDS };
  });
  if (again.length > 0) await boss.insert('deliver', again);
  const ids = news.map(({ id }) => id);
  await markDispatched(database, municipalityId, ids, clock());
  return results;
}

/** As long as the queue waits before its own first retry. */
const RETRY_AFTER_SECONDS = 15;
