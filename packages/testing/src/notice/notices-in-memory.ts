import type { NoticePort } from '@vern/domain/notification/ports';
import type { MemoryStore } from '../memory/memory-store.ts';

/** Notices in memory. */
export function noticesInMemory({ notices, incidents }: MemoryStore): NoticePort {
  const isOwn = (subjectId: string, actorId: string) =>
    incidents.get(subjectId)?.identities.some(({ personId }) => personId === actorId) ?? false;
  return {
    list: async ({ actorId }) =>
      [...notices.values()]
        .filter(({ ownerId }) => ownerId === actorId)
        .filter(({ topic, subject }) => topic !== 'incident.question' || incidents.get(subject.id)?.facts.askedOn)
        .map((notice) => ({
          ...notice,
          isOwn: isOwn(notice.subject.id, actorId),
          about: incidents.get(notice.subject.id)?.facts ?? null,
        }))
        .map(({ about, ...notice }) => ({
          ...notice,
          about: about && { kinds: about.kinds, occurredOn: about.occurredOn },
        })),
    markRead: async ({ actorId }, ids, at) => {
      for (const [id, notice] of notices) {
        if (ids.includes(id) && notice.ownerId === actorId) notices.set(id, { ...notice, readAt: at });
      }
    },
  };
}
