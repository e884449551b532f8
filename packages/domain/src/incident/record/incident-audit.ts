import type { AuditAction, NewAuditEntry } from '../../ports/index.ts';
import type { Recording } from './recording.ts';

/** An audit entry about one report. */
export function incidentAudit(
  { newId, now }: Pick<Recording, 'newId' | 'now'>,
  action: AuditAction,
  incidentId: string,
  more: Partial<Pick<NewAuditEntry, 'entityType' | 'entityId' | 'changedFields' | 'details'>> = {},
): NewAuditEntry {
  return {
    id: newId(),
    at: now,
    action,
    entityType: 'incident',
    entityId: incidentId,
    incidentId,
    changedFields: [],
    details: {},
    ...more,
  };
}
