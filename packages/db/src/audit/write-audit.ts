import type { NewAuditEntry } from '@vern/domain/ports';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';

/** Write entries in the transaction of what they are about. The sealer chains them afterwards. */
export async function writeAudit(
  tx: Transaction,
  { municipalityId, actorId }: ActorScope,
  entries: readonly NewAuditEntry[],
): Promise<void> {
  await tx.auditEntry.createMany({
    data: entries.map(({ changedFields, details, ...entry }) => ({
      ...entry,
      municipalityId,
      actorId,
      changedFields: [...changedFields],
      details,
    })),
  });
}
