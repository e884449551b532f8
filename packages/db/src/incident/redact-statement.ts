import { DomainError } from '@vern/domain/errors';
import type { NewAuditEntry } from '@vern/domain/ports';
import { writeAudit } from '../audit/write-audit.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';

/**
 * Take the words out of a statement and leave the row: who wrote, when, and that it was redacted.
 * @throws {DomainError} `not_found` or `already_redacted`.
 */
export async function redactStatement(
  tx: Transaction,
  { municipalityId, actorId }: ActorScope,
  { statementId, at }: { readonly statementId: string; readonly at: Date },
  audit: NewAuditEntry,
): Promise<void> {
  const { count } = await tx.statement.updateMany({
    where: { municipalityId, id: statementId, redactedAt: null },
    data: { text: null, redactedAt: at, redactedById: actorId },
  });
  if (count !== 1) {
    const there = await tx.statement.findFirst({
      where: { municipalityId, id: statementId },
      select: { redactedAt: true },
    });
    throw new DomainError(there?.redactedAt ? 'already_redacted' : 'not_found', { id: statementId });
  }
  await writeAudit(tx, { municipalityId, actorId }, [audit]);
}
