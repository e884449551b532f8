import { isAssignedOn } from '@vern/domain/access';
import { osloDay } from '@vern/domain/calendar';
import type { OrganisationPort } from '@vern/domain/organisation/ports';
import type { SessionPort } from '@vern/domain/session/ports';
import type { FixedClock } from '../fixed-clock.ts';
import type { MemoryStore } from './memory-store.ts';

/** Places and people in memory. */
export function organisationInMemory({ nodes, people, locales }: MemoryStore, clock: FixedClock): OrganisationPort {
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  return {
    nodes: async () => nodes,
    peopleAt: async (_scope, nodeIds) =>
      byName.filter(({ assignments }) =>
        assignments.some((each) => nodeIds.includes(each.nodeId) && isAssignedOn(each, osloDay(clock()))),
      ),
    heldAt: async (_scope, nodeIds, roles) =>
      people.flatMap(({ id: personId, assignments }) =>
        assignments
          .filter(({ nodeId, role }) => nodeIds.includes(nodeId) && roles.includes(role))
          .map((each) => ({ ...each, personId })),
      ),
    people: async (_scope, { search = '', nodeIds, after, size }) =>
      byName
        .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
        .filter(({ assignments }) => !nodeIds || assignments.some(({ nodeId }) => nodeIds.includes(nodeId)))
        .filter(({ name, id }) => !after || name > after.name || (name === after.name && id > after.id))
        .slice(0, size),
    setLocale: async ({ actorId }, locale) => void locales.set(actorId, locale),
  };
}

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
