import { MOST_NOTICES, type NoticePort } from '@vern/domain/notification/ports';
import type { MemoryNotice, MemoryStore } from '../memory/memory-store.ts';

/** Listed whether they are read or not. */
const NEWEST = 50;

/** Notices in memory. */
export function noticesInMemory({ notices, incidents }: MemoryStore): NoticePort {
  const isOwn = (subjectId: string, actorId: string) =>
    incidents.get(subjectId)?.identities.some(({ personId }) => personId === actorId) ?? false;
  const listed = (actorId: string): readonly MemoryNotice[] => {
    const own = [...notices.values()].filter(({ ownerId }) => ownerId === actorId).sort(newestFirst);
    const older = own.slice(NEWEST).filter(({ readAt }) => readAt === null);
    return [...own.slice(0, NEWEST), ...older.slice(0, MOST_NOTICES - NEWEST)];
  };
  return {
    list: async ({ actorId }) => {
      const asked = new Set([...incidents.values()].flatMap(({ facts }) => (facts.askedOn === null ? [] : [facts.id])));
      return (
        listed(actorId)
          // The newest comes first: an earlier question of the same report has had its answer.
          .filter(({ topic, subject }) => topic !== 'incident.question' || asked.delete(subject.id))
          .map(({ ownerId: _owner, ...notice }) => {
            const about = incidents.get(notice.subject.id)?.facts;
            return {
              ...notice,
              isOwn: isOwn(notice.subject.id, actorId),
              about: about ? { kinds: about.kinds, occurredOn: about.occurredOn } : null,
            };
          })
      );
    },
    markRead: async ({ actorId }, ids, at) => {
      for (const [id, notice] of notices) {
        if (ids.includes(id) && notice.ownerId === actorId && notice.readAt === null)
          notices.set(id, { ...notice, readAt: at });
      }
    },
  };
}

function newestFirst(a: MemoryNotice, b: MemoryNotice): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1);
}
