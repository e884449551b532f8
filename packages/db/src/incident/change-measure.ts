import { DomainError } from '@vern/domain/errors';
import type { MeasureChange } from '@vern/domain/measure/ports';
import { writeAudit } from '../audit/write-audit.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { settleDue } from './settle-due.ts';

/**
 * Write a step with a measure, and leave what it came from with what is due then.
 * @throws {DomainError} `stale_version` when it was changed meanwhile, `not_found`.
 */
export async function changeMeasure(
  tx: Transaction,
  scope: ActorScope,
  { id, expectedVersion, from: status, set, audit, news }: MeasureChange,
): Promise<void> {
  const { municipalityId } = scope;
  const { count } = await tx.measure.updateMany({
    where: { municipalityId, id, version: expectedVersion, status },
    data: { ...set, version: { increment: 1 } },
  });
  const seen = await tx.measure.findFirst({ where: { municipalityId, id }, select: { incidentId: true } });
  if (!seen) throw new DomainError('not_found', { id });
  if (count !== 1) throw new DomainError('stale_version', { id });
  await writeAudit(tx, scope, audit);
  await writeOutbox(tx, municipalityId, news);
  await settleDue(tx, municipalityId, seen.incidentId);
}
