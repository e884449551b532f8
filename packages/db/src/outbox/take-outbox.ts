import type { OutboxTopic } from '@vern/domain/ports';
import { connectionOf, type Database } from '../database.ts';
import { enterJobs } from '../scope/enter-scope.ts';

/** An effect that waits to be delivered. */
export interface OutboxMessage {
  /** Use it as the delivery's key: a message may be taken again when the server stops before it is marked. */
  readonly id: string;
  readonly topic: OutboxTopic;
  readonly payload: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

const TAKE = `select id, topic, payload, created_at as "createdAt" from outbox
  where municipality_id = $1::uuid and dispatched_at is null order by created_at, id limit $2`;

const MARK = `update outbox set dispatched_at = $3::timestamptz
  where municipality_id = $1::uuid and id = any ($2::uuid[]) and dispatched_at is null`;

/** The oldest undelivered effects of a municipality, 1–1,000 of them. Marks nothing. */
export function takeOutbox(
  database: Database,
  municipalityId: string,
  limit: number,
): Promise<readonly OutboxMessage[]> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    return query<OutboxMessage>(TAKE, [municipalityId, limit]);
  });
}

/** Mark effects as handed over, so that they are not taken again. */
export async function markDispatched(
  database: Database,
  municipalityId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    await query(MARK, [municipalityId, ids, at]);
  });
}
