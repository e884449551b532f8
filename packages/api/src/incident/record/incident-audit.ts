import type { AuditAction, NewAuditEntry } from '@vern/domain/ports';
import type { Work } from '../../work.ts';

/** An audit entry about one report. */
export function incidentAudit(
  { newId, now }: Pick<Work, 'newId' | 'now'>,
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
