import type { SeriesPort } from '@vern/domain/ports';
import { writeAudit } from '../audit/write-audit.ts';
import { connectionOf, type Database } from '../database.ts';
import { asActor } from '../scope/in-scope.ts';
import { toFacts } from './incident-row.ts';

const COLUMNS = { id: true, unitId: true, number: true, createdAt: true } as const;

/** Runs of events that a unit knows as the same situation. */
export function createSeriesRepository(database: Database): SeriesPort {
  const connection = connectionOf(database);
  return {
    find: (scope, seriesId) =>
      asActor(connection, scope, (tx) =>
        tx.incidentSeries.findFirst({
          where: { municipalityId: scope.municipalityId, id: seriesId },
          select: COLUMNS,
        }),
      ),

    start: (scope, { id, incidentId, unitId, at }, audit) =>
      asActor(connection, scope, async (tx) => {
        const { municipalityId, actorId } = scope;
        // Two that start at once would get the same number: the second waits here.
        await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${unitId}, 0))`;
        const last = await tx.incidentSeries.aggregate({ where: { municipalityId, unitId }, _max: { number: true } });
        const series = { id, unitId, number: (last._max.number ?? 0) + 1, createdAt: at };
        await tx.incidentSeries.createMany({ data: { ...series, municipalityId, createdById: actorId } });
        await tx.incident.updateMany({
          where: { municipalityId, id: incidentId },
          data: { seriesId: id, version: { increment: 1 } },
        });
        await writeAudit(tx, scope, [audit]);
        return series;
      }),

    latestOwn: (scope, seriesId) =>
      asActor(connection, scope, async (tx) => {
        const row = await tx.incident.findFirst({
          where: {
            municipalityId: scope.municipalityId,
            seriesId,
            identities: { some: { municipalityId: scope.municipalityId, personId: scope.actorId } },
          },
          orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
        });
        return row ? toFacts(row) : null;
      }),
  };
}
