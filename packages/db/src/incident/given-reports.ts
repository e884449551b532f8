import { MOST_GIVEN } from '@vern/domain/incident/ports';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

/** What the actor was given to follow up, newest first: what row-level security shows of it. */
export async function givenReports(
  tx: Transaction,
  { municipalityId, actorId: delegateId }: ActorScope,
): Promise<readonly IncidentFacts[]> {
  const rows = await tx.incident.findMany({
    where: { municipalityId, delegateId },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: MOST_GIVEN,
  });
  return rows.map(toFacts);
}
