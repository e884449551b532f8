import type { Query } from '../engine/connection.ts';
import type { Recipient } from './find-recipients.ts';

const ADD = `insert into notice (municipality_id, id, person_id, topic, subject_type, subject_id, outbox_id, created_at)
  select $1::uuid, id, person_id, topic, subject_type, subject_id, outbox_id, $8::timestamptz
  from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::uuid[])
    as told (id, person_id, topic, subject_type, subject_id, outbox_id)
  on conflict do nothing`;

/** When it is told, and what a notice is called. */
export interface Stamp {
  readonly newId: () => string;
  readonly at: Date;
}

/** Put a notice before each of them, once for each piece of news. The transaction must be in the jobs' role. */
export async function addNotices(
  query: Query,
  municipalityId: string,
  recipients: readonly Recipient[],
  { newId, at }: Stamp,
): Promise<void> {
  await query(ADD, [
    municipalityId,
    recipients.map(() => newId()),
    recipients.map(({ personId }) => personId),
    recipients.map(({ topic }) => topic),
    recipients.map(({ subject }) => subject.type),
    recipients.map(({ subject }) => subject.id),
    recipients.map(({ newsId }) => newsId),
    at,
  ]);
}
