import type { News } from '@vern/domain/notification';
import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { enterJobs } from '../scope/enter-scope.ts';

/** Columns of the outbox as news. */
const NEWS = `select id, topic, jsonb_build_object('type', subject_type, 'id', subject_id) as subject, parties,
  person_ids::text[] as "personIds", left_out::text[] as "leftOut", created_at as "createdAt" from outbox`;

const TAKE = `${NEWS} where municipality_id = $1::uuid and dispatched_at is null order by created_at, id limit $2`;

const FIND = `${NEWS} where municipality_id = $1::uuid and id = any ($2::uuid[])`;

const ALL = `${NEWS} where municipality_id = $1::uuid order by created_at, id`;

const MARK = `update outbox set dispatched_at = $3::timestamptz
  where municipality_id = $1::uuid and id = any ($2::uuid[]) and dispatched_at is null`;

/**
 * The oldest undelivered news of a municipality, 1–1,000 of it. Marks nothing. Its id is the delivery's key: it may be taken
 * again when the server stops before it is marked.
 */
export function takeOutbox(database: Database, municipalityId: string, limit: number): Promise<readonly News[]> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    return query<News>(TAKE, [municipalityId, limit]);
  });
}

/** News by its ids, delivered or not; none for an id that is not there. */
export function findNews(database: Database, municipalityId: string, ids: readonly string[]): Promise<readonly News[]> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    return query<News>(FIND, [municipalityId, ids]);
  });
}

/** All news there is, oldest first. The transaction must be in a role that may read it. */
export function readNews(query: Query, municipalityId: string): Promise<readonly News[]> {
  return query<News>(ALL, [municipalityId]);
}

/** Mark news as handed over, so that it is not taken again. */
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
