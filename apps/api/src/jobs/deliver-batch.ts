import type { Job, JobResult } from 'pg-boss';
import { type DeliverOptions, deliver, type MailJob } from './deliver.ts';
import type { Delivery } from './relay-outbox.ts';

type Batch = readonly Pick<Job<Delivery>, 'id' | 'data'>[];
type Mails = readonly { readonly id: string; readonly data: MailJob }[];
type Told = { readonly results: readonly JobResult[]; readonly mails: Mails };

/**
 * Deliver a batch: together, and when that fails in halves, until what cannot be delivered stands alone. A bad message
 * holds up no other. The mail of all is handed over at once.
 * @throws What is no message's fault (a database or a queue that is away): all of it is to be tried again.
 */
export async function deliverBatch(options: DeliverOptions, batch: Batch): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  const mails: Mails[number][] = [];
  for (const [municipalityId, its] of Map.groupBy(batch, ({ data }) => data.municipalityId)) {
    const told = await inHalves(options, municipalityId, its);
    results.push(...told.results);
    mails.push(...told.mails);
  }
  if (mails.length > 0) await options.boss.insert('mail', mails);
  return results;
}

async function inHalves(options: DeliverOptions, municipalityId: string, batch: Batch): Promise<Told> {
  try {
    const deliveries = batch.map(({ data }) => data);
    const mails = await deliver(options, municipalityId, deliveries);
    return { results: batch.map(({ id }) => ({ id, status: 'completed' })), mails };
  } catch (output) {
    // Where even nobody can be told it is no message's fault: this throws, and all of it is tried again.
    await deliver(options, municipalityId, []);
    if (batch.length === 1) return { results: [{ id: batch[0]!.id, status: 'failed', output }], mails: [] };
    const half = batch.length / 2;
    const first = await inHalves(options, municipalityId, batch.slice(0, half));
    const second = await inHalves(options, municipalityId, batch.slice(half));
    return { results: [...first.results, ...second.results], mails: [...first.mails, ...second.mails] };
  }
}
