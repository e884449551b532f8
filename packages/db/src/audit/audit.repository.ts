import type { AuditPort, TimelineEntry } from '@vern/domain/audit/ports';
import { connectionOf, type Database } from '../database.ts';
import { namesOf } from '../organisation/names-of.ts';
import { asActor } from '../scope/in-scope.ts';
import { auditColumns } from './audit-columns.ts';

const HOUR_MS = 3_600_000;

/** The history of subjects: what was done, and who has looked. */
export function createAuditRepository(database: Database): AuditPort {
  const connection = connectionOf(database);
  return {
    recordRead: (scope, entry) =>
      asActor(connection, scope, async (tx) => {
        const hour = Math.floor(entry.at.getTime() / HOUR_MS);
        await tx.auditEntry.createMany({
          data: {
            ...auditColumns(entry),
            municipalityId: scope.municipalityId,
            actorId: scope.actorId,
            readKey: `${entry.entityId}:${scope.actorId}:${hour}`,
          },
          skipDuplicates: true,
        });
      }),

    timeline: (scope, { type: subjectType, id: subjectId }) =>
      asActor(connection, scope, async (tx) => {
        const rows = await tx.auditEntry.findMany({
          where: { municipalityId: scope.municipalityId, subjectType, subjectId },
          orderBy: [{ at: 'asc' }, { id: 'asc' }],
        });
        const actors = rows.flatMap((row) => row.actorId ?? []);
        const nameOf = await namesOf(tx, scope.municipalityId, actors);
        return rows.map(({ id, at, action, actorId, details }) => ({
          id,
          at,
          action: action as TimelineEntry['action'],
          actorId,
          actorName: actorId === null ? null : nameOf(actorId),
          details: details as TimelineEntry['details'],
        }));
      }),
  };
}
