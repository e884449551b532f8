import type { Job, JobResult } from 'pg-boss';
import { type DeliverOptions, deliver } from './deliver.ts';
import type { Delivery } from './relay-outbox.ts';

type Batch = readonly Pick<Job<Delivery>, 'id' | 'data'>[];

/**
 * Deliver what the queue handed out: together, and when that fails in halves, until what cannot be delivered stands
 * alone. A bad message holds up no other, and it alone is tried again.
 */
export async function deliverBatch(options: DeliverOptions, batch: Batch): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const [municipalityId, its] of Map.groupBy(batch, ({ data }) => data.municipalityId)) {
    results.push(...(await inHalves(options, municipalityId, its)));
  }
  return results;
}

async function inHalves(options: DeliverOptions, municipalityId: string, batch: Batch): Promise<JobResult[]> {
  try {
    await deliver(
      options,
      municipalityId,
      batch.map(({ data }) => data),
    );
    return batch.map(({ id }) => ({ id, status: 'completed' }));
  } catch (output) {
    if (batch.length === 1) return [{ id: batch[0]!.id, status: 'failed', output }];
    const half = batch.length / 2;
    const first = await inHalves(options, municipalityId, batch.slice(0, half));
    return [...first, ...(await inHalves(options, municipalityId, batch.slice(half)))];
  }
}
