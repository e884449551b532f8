import { DomainError } from '@vern/domain/errors';
import type { NewStatement } from '@vern/domain/incident/ports';
import { type RetentionClass, statementRetentionClassOf } from '@vern/domain/retention';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';

/**
 * Write what the actor has written about a report. By hand: whoever may write a kind of text may not always read it back.
 * @throws {DomainError} `not_found` when the actor may not see the report.
 */
export async function writeStatement(
  tx: Transaction,
  { municipalityId, actorId }: ActorScope,
  incidentId: string,
  { id, kind, audience, addressedTo, text, createdAt }: NewStatement,
): Promise<void> {
  const report = await tx.incident.findFirst({
    where: { municipalityId, id: incidentId },
    select: { retentionClass: true },
  });
  if (!report) throw new DomainError('not_found', { id: incidentId });
  const retentionClass = statementRetentionClassOf(audience, report.retentionClass as RetentionClass);
  await tx.$executeRaw`
    insert into statement (municipality_id, id, subject_type, subject_id, author_id, kind, audience, addressed_to, text,
      created_at, retention_class)
    values (${municipalityId}::uuid, ${id}::uuid, 'incident', ${incidentId}::uuid, ${actorId}::uuid, ${kind}, ${audience},
      ${addressedTo}::uuid, ${text}, ${createdAt}, ${retentionClass})`;
}
