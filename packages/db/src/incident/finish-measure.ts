import { DomainError } from '@vern/domain/errors';
import type { FinishedMeasure, NewAuditEntry } from '@vern/domain/ports';
import { writeAudit } from '../audit/write-audit.ts';
import { toDate } from '../scope/day.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';

/**
 * Mark a measure as done.
 * @throws {DomainError} `stale_version` when it was changed meanwhile, `not_found`.
 */
export async function finishMeasure(
  tx: Transaction,
  scope: ActorScope,
  { id, incidentId, expectedVersion, at, measureDueOn, nextDueOn }: FinishedMeasure,
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
  const day = (value: string | null) => (value === null ? null : toDate(value));
  // An owner who does not handle the report may finish the measure but not touch the report: then this changes no row.
  await tx.incident.updateMany({
    where: { municipalityId, id: incidentId },
    data: { measureDueOn: day(measureDueOn), nextDueOn: day(nextDueOn), version: { increment: 1 } },
  });
  await writeAudit(tx, scope, [audit]);
}
