import type { ChainedEntry } from './canonical-entry.ts';

/** Columns of an entry under the names of the code, for raw statements; `e` is the table. */
export const ENTRY_COLUMNS = `e.id, e.at, e.actor_id as "actorId", e.action, e.entity_type as "entityType",
  e.entity_id as "entityId", e.subject_type as "subjectType", e.subject_id as "subjectId", e.form, e.changed_fields as "changedFields", e.details,
  e.read_key as "readKey"`;

/** A row read with them. */
export type EntryRow = ChainedEntry;
