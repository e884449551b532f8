import { MOST_NOTICES, type NoticePort, type NoticeRecord } from '@vern/domain/notification/ports';
import { connectionOf, type Database } from '../database.ts';
import { toDay } from '../scope/day.ts';
import { type ActorScope, asActor, type Transaction } from '../scope/in-scope.ts';

/** Listed whether they are read or not. */
const NEWEST = 50;

const QUESTION: NoticeRecord['topic'] = 'incident.question';

/** News in the app to one person. */
export function createNoticeRepository(database: Database): NoticePort {
  const connection = connectionOf(database);
  return {
    list: (scope) =>
      asActor(connection, scope, async (tx) => {
        const rows = await newestAndUnread(tx, scope);
        const reports = [...new Set(rows.flatMap((row) => (row.subjectType === 'incident' ? row.subjectId : [])))];
        const own = await tx.incidentIdentity.findMany({
          where: {
            municipalityId: scope.municipalityId,
            personId: scope.actorId,
            incidentId: { in: reports },
          },
          select: { incidentId: true },
        });
        const incidents = await tx.incident.findMany({
          where: {
            municipalityId: scope.municipalityId,
            id: { in: reports },
          },
          select: { id: true, kinds: true, occurredOn: true, askedOn: true },
        });
        const seen = new Map(incidents.map((each) => [each.id, each]));
        const ownIds = new Set(own.map(({ incidentId }) => incidentId));
        const asked = new Set(incidents.flatMap(({ id, askedOn }) => (askedOn === null ? [] : id)));
        // The newest comes first: an earlier question of the same report has had its answer.
        const isNews = ({ topic, subjectId }: (typeof rows)[number]) => topic !== QUESTION || asked.delete(subjectId);
        return rows.filter(isNews).map(({ topic, subjectType: type, subjectId, ...row }) => ({
          ...row,
          topic: topic as NoticeRecord['topic'],
          subject: { type, id: subjectId } as NoticeRecord['subject'],
          isOwn: ownIds.has(subjectId),
          about: aboutOf(seen.get(subjectId)),
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

/** Beyond the newest only what is unread, so that no unread one is out of sight or out of the count. */
async function newestAndUnread(tx: Transaction, { municipalityId, actorId: personId }: ActorScope) {
  const find = (which: { readonly readAt?: null; readonly id?: { notIn: string[] } }, take: number) =>
    tx.notice.findMany({
      where: { municipalityId, personId, ...which },
      select: { id: true, topic: true, subjectType: true, subjectId: true, createdAt: true, readAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take,
    });
  const newest = await find({}, NEWEST);
  if (newest.length < NEWEST) return newest;
  const older = await find({ readAt: null, id: { notIn: newest.map(({ id }) => id) } }, MOST_NOTICES - NEWEST);
  return [...newest, ...older];
}

function aboutOf(
  incident: { readonly kinds: readonly string[]; readonly occurredOn: Date } | undefined,
): NoticeRecord['about'] {
  if (!incident) return null;
  const { kinds, occurredOn } = incident;
  return { kinds, occurredOn: toDay(occurredOn) } as NoticeRecord['about'];
}
