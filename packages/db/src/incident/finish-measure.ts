import { DomainError } from '@vern/domain/errors';
import type { NewAuditEntry } from '@vern/domain/ports';
import { writeAudit } from '../audit/write-audit.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';

/**
 * Mark a measure as done.
 * @throws {DomainError} `stale_version` when it was changed meanwhile, `not_found`.
 */
export async function finishMeasure(
  tx: Transaction,
  scope: ActorScope,
  { id, expectedVersion, at }: { readonly id: string; readonly expectedVersion: number; readonly at: Date },
  audit: NewAuditEntry,
): Promise<void> {
  const { municipalityId } = scope;
  const { count } = await tx.measure.updateMany({
    where: { municipalityId, id, version: expectedVersion },
    data: { status: 'done', doneAt: at, version: { increment: 1 } },
  });
  if (count !== 1) {
    const seen = await tx.measure.findFirst({ where: { municipalityId, id }, select: { id: true } });
    throw new DomainError(seen ? 'stale_version' : 'not_found', { id });
  }
  await writeAudit(tx, scope, [audit]);
}
