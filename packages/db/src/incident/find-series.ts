import type { SeriesMember } from '@vern/domain/incident/ports';
import type { ActorScope, Transaction } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

/** The reports of a series that the transaction's actor may see, the oldest event first. */
export async function findSeries(
  tx: Transaction,
  { municipalityId, actorId: personId }: ActorScope,
  seriesId: string,
): Promise<readonly SeriesMember[]> {
  const rows = await tx.incident.findMany({
    where: { municipalityId, seriesId, status: { not: 'withdrawn' } },
    orderBy: [{ occurredOn: 'asc' }, { receivedAt: 'asc' }, { id: 'asc' }],
  });
  const own = await tx.incidentIdentity.findMany({
    where: { municipalityId, personId, incidentId: { in: rows.map(({ id }) => id) } },
    select: { incidentId: true },
  });
  const ownIds = new Set(own.map(({ incidentId }) => incidentId));
  return rows.map((row) => ({ facts: toFacts(row), isOwn: ownIds.has(row.id) }));
}
