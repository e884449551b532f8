import { findNews } from '@vern/db';
import type { Job, JobResult } from 'pg-boss';
import type { DeliverOptions } from './deliver.ts';
import { deliverBatch } from './deliver-batch.ts';

/** What the `deliver` queue carries: which news could not be delivered at once. The job has the news' id. */
export type Delivery = { readonly municipalityId: string; readonly outboxId: string };

/**
 * Try again to deliver what the queue hands out, read again from the outbox. News that is not there any more is told nobody.
 * @returns How it went with each job.
 */
export async function deliverAgain(
  options: DeliverOptions,
  jobs: readonly Pick<Job<Delivery>, 'id' | 'data'>[],
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  for (const [municipalityId, its] of Map.groupBy(jobs, ({ data }) => data.municipalityId)) {
    const ids = its.map(({ data }) => data.outboxId);
    const told = await deliverBatch(options, municipalityId, await findNews(options.database, municipalityId, ids));
    const of = new Map(told.map((result) => [result.id, result]));
    results.push(...its.map(({ id, data }) => ({ status: 'completed' as const, ...of.get(data.outboxId), id })));
  }
  return results;
}
