import { DomainError } from '@vern/domain/errors';
import type { FinishedMeasure } from '@vern/domain/incident/ports';
import type { NewAuditEntry } from '@vern/domain/subject';
import { writeAudit } from '../audit/write-audit.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { settleDue } from './settle-due.ts';

/**
 * Mark a measure as done, and leave its report with what is due then.
 * @throws {DomainError} `stale_version` when it was changed meanwhile, `not_found`.
 */
export async function finishMeasure(
  tx: Transaction,
  scope: ActorScope,
  { id, incidentId, expectedVersion, at }: FinishedMeasure,
  audit: NewAuditEntry,
): Promise<void> {
  const { municipalityId } = scope;
  const { count } = await tx.measure.updateMany({
    where: { municipalityId, id, incidentId, version: expectedVersion },
    data: { status: 'done', doneAt: at, version: { increment: 1 } },
  });
  if (count !== 1) {
    const seen = await tx.measure.findFirst({ where: { municipalityId, id }, select: { id: true } });
    throw new DomainError(seen ? 'stale_version' : 'not_found', { id });
  }
  await writeAudit(tx, scope, [audit]);
  await settleDue(tx, municipalityId, incidentId);
}
