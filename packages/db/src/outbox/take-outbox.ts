import type { OutboxTopic } from '@vern/domain/ports';
import { connectionOf, type Database } from '../database.ts';
import { asJob } from '../scope/in-scope.ts';

/** An effect that waits to be delivered. */
export interface OutboxMessage {
  /** Use it as the delivery's key: a message may be taken again when the server stops before it is marked. */
  readonly id: string;
  readonly topic: OutboxTopic;
  readonly payload: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

/** The oldest undelivered effects of a municipality, 1–1,000 of them. Marks nothing. */
export function takeOutbox(
  database: Database,
  municipalityId: string,
  limit: number,
): Promise<readonly OutboxMessage[]> {
  return asJob(connectionOf(database), municipalityId, async (tx) => {
    const rows = await tx.outbox.findMany({
      where: { municipalityId, dispatchedAt: null },
      select: { id: true, topic: true, payload: true, createdAt: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map((row) => ({
      ...row,
      topic: row.topic as OutboxTopic,
      payload: row.payload as OutboxMessage['payload'],
    }));
  });
}

/** Mark effects as handed over, so that they are not taken again. */
export async function markDispatched(
  database: Database,
  municipalityId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await asJob(connectionOf(database), municipalityId, (tx) =>
    tx.outbox.updateMany({
      where: { municipalityId, id: { in: [...ids] }, dispatchedAt: null },
      data: { dispatchedAt: at },
    }),
  );
}
