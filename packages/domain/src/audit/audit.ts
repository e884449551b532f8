import type { NounAction, SubjectType } from '../nouns/index.ts';
import type { NewAuditEntry } from '../ports/index.ts';
import type { Subject } from '../subject/index.ts';

/** An audit entry about one subject; the thing that was touched is the subject itself unless it is named. */
export function audit(
  { newId, now }: { readonly newId: () => string; readonly now: Date },
  action: NounAction,
  subject: Subject<SubjectType>,
  more: Partial<Pick<NewAuditEntry, 'entityType' | 'entityId' | 'changedFields' | 'details'>> = {},
): NewAuditEntry {
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
