import type { SessionPort } from '@vern/domain/session/ports';
import type { MemoryStore } from '../memory/memory-store.ts';

/** Signed-in browsers in memory. Nobody signs in here: tests hand the person to the procedures themselves. */
export function sessionsInMemory({ sessions }: MemoryStore): SessionPort {
  const isOwn = (actorId: string, sessionId: string) => sessions.get(sessionId)?.ownerId === actorId;
  return {
    find: async () => null,
    personOf: async () => null,
    start: async ({ actorId: ownerId }, { id, device, at }) =>
      void sessions.set(id, { id, device, createdAt: at, lastSeenAt: at, ownerId }),
    touch: async () => undefined,
    list: async ({ actorId }, _at, idleSince) =>
      [...sessions.values()]
        .filter(({ ownerId, lastSeenAt }) => ownerId === actorId && lastSeenAt >= idleSince)
        .map(({ ownerId: _owner, ...session }) => session),
    end: async ({ actorId }, sessionId) => isOwn(actorId, sessionId) && sessions.delete(sessionId),
  };
}
