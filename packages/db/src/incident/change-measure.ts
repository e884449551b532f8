import { DomainError } from '@vern/domain/errors';
import type { MeasureChange } from '@vern/domain/measure/ports';
import { writeAudit } from '../audit/write-audit.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import { type ActorScope, goOnAsJob, type Transaction } from '../scope/in-scope.ts';
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
  const seen = await tx.measure.findFirst({ where: { municipalityId, id }, select: { id: true } });
  if (!seen) throw new DomainError('not_found', { id });
  if (count !== 1) throw new DomainError('stale_version', { id });
  await writeAudit(tx, scope, audit);
  await writeOutbox(tx, municipalityId, news);
  await goOnAsJob(tx, municipalityId);
  const reports = { municipalityId, measureId: id, type: 'incident' };
  const origins = await tx.measureOrigin.findMany({
    where: reports,
    // Always in the same order: two who change measures of the same reports do not wait for each other.
    orderBy: { originId: 'asc' },
    select: { originId: true },
  });
  for (const { originId } of origins) await settleDue(tx, municipalityId, originId);
}
