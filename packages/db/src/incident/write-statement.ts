import type { Redaction } from '@vern/domain/ports';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';

/** Write what the actor has written about a report. By hand: whoever may write a kind of text may not always read it back. */
export async function writeStatement(
  tx: Transaction,
  { municipalityId, actorId }: ActorScope,
  incidentId: string,
  { id, kind, text, createdAt }: Redaction['reason'],
): Promise<void> {
  await tx.$executeRaw`insert into statement (municipality_id, id, incident_id, author_id, kind, text, created_at)
    values (${municipalityId}::uuid, ${id}::uuid, ${incidentId}::uuid, ${actorId}::uuid, ${kind}, ${text}, ${createdAt})`;
}
