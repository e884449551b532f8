import type { NoticeRecord } from '@vern/domain/ports';
import { connectionOf, type Database } from '../database.ts';
import { enterJobs } from '../scope/enter-scope.ts';

/** A word to one person, from the outbox row that it came from. */
export type NewNotice = Omit<NoticeRecord, 'readAt'> & { readonly personId: string; readonly outboxId: string };

const ADD = `insert into notice (municipality_id, id, person_id, kind, incident_id, outbox_id, created_at)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`;

/**
 * Put a notice before a person, once for an outbox row.
 * @returns False when it was there already.
 */
export function addNotice(database: Database, municipalityId: string, notice: NewNotice): Promise<boolean> {
  const { id, personId, kind, incidentId, outboxId, createdAt } = notice;
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    const added = await query(ADD, [municipalityId, id, personId, kind, incidentId, outboxId, createdAt]);
    return added.length === 1;
  });
}
