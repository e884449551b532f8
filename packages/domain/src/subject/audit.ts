import type { NewAuditEntry } from './audit-entry.ts';
import type { Subject } from './subject.ts';

/** An audit entry about one subject; the thing that was touched is the subject itself unless it is named. */
export function audit<Action extends string>(
  { newId, now }: { readonly newId: () => string; readonly now: Date },
  action: Action,
  subject: Subject,
  more: Partial<Pick<NewAuditEntry, 'entityType' | 'entityId' | 'changedFields' | 'details'>> = {},
): NewAuditEntry<Action> {
  return {
    id: newId(),
    at: now,
    action,
    subject,
    entityType: subject.type,
    entityId: subject.id,
    changedFields: [],
    details: {},
    ...more,
  };
}
