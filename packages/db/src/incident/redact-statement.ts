import { DomainError } from '@vern/domain/errors';
import type { Redaction } from '@vern/domain/incident/ports';
import { writeAudit } from '../audit/write-audit.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { writeStatement } from './write-statement.ts';

/**
 * Take the words out of a statement and leave the row: who wrote, when, and that it was redacted. The reason is kept
 * beside it.
 * @throws {DomainError} `not_found` or `already_redacted`.
 */
export async function redactStatement(tx: Transaction, scope: ActorScope, redaction: Redaction): Promise<void> {
  const { municipalityId, actorId } = scope;
  const { incidentId, statementId, at, reason, audit, news } = redaction;
  const ofReport = { municipalityId, subjectType: 'incident', subjectId: incidentId };
  const { count } = await tx.statement.updateMany({
    where: { ...ofReport, id: statementId, redactedAt: null },
    data: { text: null, redactedAt: at, redactedById: actorId },
  });
  if (count !== 1) {
    const there = await tx.statement.findFirst({
      where: { ...ofReport, id: statementId },
      select: { redactedAt: true },
    });
    throw new DomainError(there?.redactedAt ? 'already_redacted' : 'not_found', { id: statementId });
  }
  await writeStatement(tx, scope, incidentId, reason);
  await writeAudit(tx, scope, [audit]);
  await writeOutbox(tx, municipalityId, news);
}
