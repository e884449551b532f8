import { isAssignedOn } from '@vern/domain/access';
import { osloDay } from '@vern/domain/calendar';
import type { OrganisationPort } from '@vern/domain/organisation/ports';
import type { FixedClock } from '../fixed-clock.ts';
import type { MemoryStore } from '../memory/memory-store.ts';

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
