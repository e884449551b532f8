import type { Query } from '../engine/connection.ts';
import type { Addressee } from './find-addressees.ts';

const ADD = `insert into notice (municipality_id, id, person_id, kind, incident_id, outbox_id, created_at)
  select $1::uuid, id, person_id, kind, incident_id, outbox_id, $7::timestamptz
  from unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[])
    as told (id, person_id, kind, incident_id, outbox_id)
  on conflict do nothing`;

/** When it is told, and what a notice is called. */
export interface Stamp {
  readonly newId: () => string;
  readonly at: Date;
}

/** Put a notice before each of them, once for an outbox row. The transaction must be in the jobs' role. */
export async function addNotices(
  query: Query,
  municipalityId: string,
  told: readonly Addressee[],
  { newId, at }: Stamp,
): Promise<void> {
  await query(ADD, [
    municipalityId,
    told.map(() => newId()),
    told.map(({ personId }) => personId),
    told.map(({ kind }) => kind),
    // The owner of a measure is told of the measure: the report may not be theirs to see.
    told.map(({ party, incidentId }) => (party === 'owner' ? null : incidentId)),
    told.map(({ outboxId }) => outboxId),
    at,
  ]);
}
