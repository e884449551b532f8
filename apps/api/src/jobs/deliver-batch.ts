import type { News } from '@vern/domain/notification';
import type { JobResult } from 'pg-boss';
import { type DeliverOptions, deliver, type QueuedMail } from './deliver.ts';

type Told = { readonly results: readonly JobResult[]; readonly mails: readonly QueuedMail[] };

/**
 * Deliver news of one municipality: together, and when that fails in halves, until what cannot be delivered stands alone.
 * One that is bad holds up no other. The mail of all is handed over at once.
 * @returns How it went with each, under its own id.
 * @throws What is nobody's fault (a database or a queue that is away): all of it is to be tried again.
 */
export async function deliverBatch(
  options: DeliverOptions,
  municipalityId: string,
  batch: readonly News[],
): Promise<readonly JobResult[]> {
  const { results, mails } = await inHalves(options, municipalityId, batch);
  if (mails.length > 0) await options.boss.insert('mail', [...mails]);
  return results;
}

async function inHalves(options: DeliverOptions, municipalityId: string, batch: readonly News[]): Promise<Told> {
  try {
    const mails = await deliver(options, municipalityId, batch);
    return { results: batch.map(({ id }) => ({ id, status: 'completed' })), mails };
  } catch (output) {
    // Where even nobody can be told it is no news' fault: this throws, and all of it is tried again.
    await deliver(options, municipalityId, []);
    if (batch.length === 1) return { results: [{ id: batch[0]!.id, status: 'failed', output }], mails: [] };
    const half = batch.length / 2;
    const first = await inHalves(options, municipalityId, batch.slice(0, half));
    const second = await inHalves(options, municipalityId, batch.slice(half));
    return { results: [...first.results, ...second.results], mails: [...first.mails, ...second.mails] };
  }
}
