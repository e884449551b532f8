import type { NoticePort, NoticeRecord } from '@vern/domain/ports';
import { connectionOf, type Database } from '../database.ts';
import { asActor } from '../scope/in-scope.ts';

/** Words in the app to one person. */
export function createNoticeRepository(database: Database): NoticePort {
  const connection = connectionOf(database);
  return {
    list: (scope) =>
      asActor(connection, scope, async (tx) => {
        const rows = await tx.notice.findMany({
          where: { municipalityId: scope.municipalityId, personId: scope.actorId },
          select: { id: true, kind: true, incidentId: true, createdAt: true, readAt: true },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: 50,
        });
        const own = await tx.incidentIdentity.findMany({
          where: {
            municipalityId: scope.municipalityId,
            personId: scope.actorId,
            incidentId: { in: rows.flatMap(({ incidentId }) => incidentId ?? []) },
          },
          select: { incidentId: true },
        });
        const ownIds = new Set<string | null>(own.map(({ incidentId }) => incidentId));
        return rows.map((row) => ({
          ...row,
          kind: row.kind as NoticeRecord['kind'],
          isOwn: ownIds.has(row.incidentId),
        }));
      }),

    markRead: (scope, noticeIds, at) =>
      asActor(connection, scope, async (tx) => {
        await tx.notice.updateMany({
          where: {
            municipalityId: scope.municipalityId,
            personId: scope.actorId,
            id: { in: [...noticeIds] },
            readAt: null,
          },
          data: { readAt: at },
        });
      }),
  };
}
