import type { NewAuditEntry } from '@vern/domain/subject';
import { NEWEST_FORM } from './canonical-entry.ts';

/** A new entry as its table keeps it, under the names of the code. It is sealed in the newest form. */
export function auditColumns<Details>({
  subject,
  changedFields,
  ...entry
}: Omit<NewAuditEntry, 'details'> & { readonly details: Details }) {
  const { type: subjectType, id: subjectId } = subject;
  return { ...entry, subjectType, subjectId, changedFields: [...changedFields], form: NEWEST_FORM };
}
