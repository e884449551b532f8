import { DomainError } from '@vern/domain/errors';
import type { Redaction } from '@vern/domain/ports';
import type { RetentionClass } from '@vern/domain/retention';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';

/**
 * Write what the actor has written about a report. By hand: whoever may write a kind of text may not always read it back.
 * It is kept as long as its report, but for notes of conversations, which are kept shorter.
 * @throws {DomainError} `not_found` when the actor may not see the report.
 */
export async function writeStatement(
  tx: Transaction,
  { municipalityId, actorId }: ActorScope,
  incidentId: string,
  { id, kind, text, createdAt }: Redaction['reason'],
): Promise<void> {
  const short: RetentionClass = 'support_conversation_short';
  const written = await tx.$executeRaw`
    insert into statement (municipality_id, id, incident_id, author_id, kind, text, created_at, retention_class)
    select i.municipality_id, ${id}::uuid, i.id, ${actorId}::uuid, ${kind}, ${text}, ${createdAt},
      case when ${kind} = 'note' then ${short} else i.retention_class end
    from incident i where i.municipality_id = ${municipalityId}::uuid and i.id = ${incidentId}::uuid`;
  if (written !== 1) throw new DomainError('not_found', { id: incidentId });
}
