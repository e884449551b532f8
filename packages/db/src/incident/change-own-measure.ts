import { DomainError } from '@vern/domain/errors';
import type { OwnMeasureStep } from '@vern/domain/measure/ports';
import type { Prisma } from '../../generated/prisma/client.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { settleDue } from './settle-due.ts';

/**
 * Write a step that its owner takes with a measure, and leave its report with what is due then.
 * @throws {DomainError} `stale_version` when it was changed meanwhile, `not_found`.
 */
export async function changeOwnMeasure(
  tx: Transaction,
  scope: ActorScope,
  { id, expectedVersion, audit, news }: OwnMeasureStep,
  { from, to }: { readonly from: string[]; readonly to: Prisma.MeasureUpdateManyMutationInput },
): Promise<void> {
  const { municipalityId, actorId: ownerId } = scope;
  const own = { municipalityId, id, ownerId };
  const { count } = await tx.measure.updateMany({
    where: { ...own, version: expectedVersion, status: { in: from } },
    data: { ...to, version: { increment: 1 } },
  });
  const seen = await tx.measure.findFirst({ where: own, select: { incidentId: true } });
  if (!seen) throw new DomainError('not_found', { id });
  if (count !== 1) throw new DomainError('stale_version', { id });
  await writeAudit(tx, scope, [audit]);
  await writeOutbox(tx, municipalityId, news);
  await settleDue(tx, municipalityId, seen.incidentId);
}
