import type { SessionPort } from '@vern/domain/session/ports';
import type { MemorySession, MemoryStore } from '../memory/memory-store.ts';

/** Signed-in browsers in memory. Whom an identity provider vouches for, nobody knows here: tests start sessions themselves. */
export function sessionsInMemory({ sessions, people, locales, nodes }: MemoryStore): SessionPort {
  const isOpen = ({ endedAt, expiresAt, lastSeenAt }: MemorySession, at: Date, idleSince: Date) =>
    endedAt === null && expiresAt > at && lastSeenAt >= idleSince;
  const change = (id: string, to: Partial<MemorySession>) => void sessions.set(id, { ...sessions.get(id)!, ...to });
  return {
    find: async (municipalityId, tokenHash, at, idleSince) => {
      if (!nodes.some((node) => node.municipalityId === municipalityId)) return null;
      const token = keyOf(tokenHash);
      const found = [...sessions.values()].find((each) => each.token === token && isOpen(each, at, idleSince));
      const person = people.find(({ id }) => id === found?.ownerId);
      if (!found || !person) return null;
      const { id: personId, name, assignments } = person;
      const locale = locales.get(personId) ?? 'nb';
      const { id: sessionId, lastSeenAt } = found;
      return { sessionId, personId, municipalityId, name, locale, lastSeenAt, assignments };
    },
    personOf: async () => null,
    start: async ({ actorId: ownerId }, { id, tokenHash, device, at, expiresAt }) =>
      void sessions.set(id, {
        ...{ id, device, createdAt: at, lastSeenAt: at, expiresAt, endedAt: null, ownerId },
        token: keyOf(tokenHash),
      }),
    touch: async ({ actorId }, id, at) => {
      if (sessions.get(id)?.ownerId === actorId) change(id, { lastSeenAt: at });
    },
    list: async ({ actorId }, at, idleSince) =>
      [...sessions.values()]
        .filter((each) => each.ownerId === actorId && isOpen(each, at, idleSince))
        .sort((a, b) => b.lastSeenAt.getTime() - a.lastSeenAt.getTime())
        .map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt })),
    end: async ({ actorId }, id, at) => {
      const found = sessions.get(id);
      if (found?.ownerId !== actorId || found.endedAt !== null) return false;
      change(id, { endedAt: at });
      return true;
    },
  };
}

function keyOf(tokenHash: Uint8Array): string {
  return Array.from(tokenHash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
