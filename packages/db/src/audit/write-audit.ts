import type { NewAuditEntry } from '@vern/domain/subject';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { auditColumns } from './audit-columns.ts';

/**
 * Write entries in the transaction of what they are about. The sealer chains them afterwards. Without an actor it is the
 * system that did it.
 */
export async function writeAudit(
  tx: Transaction,
  { municipalityId, actorId }: Pick<ActorScope, 'municipalityId'> & { readonly actorId: string | null },
  entries: readonly NewAuditEntry[],
): Promise<void> {
  await tx.auditEntry.createMany({
    data: entries.map((entry) => ({ ...auditColumns(entry), municipalityId, actorId })),
  });
}
