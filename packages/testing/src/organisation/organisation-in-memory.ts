import { isAssignedOn } from '@vern/domain/access';
import { osloDay } from '@vern/domain/calendar';
import type { OrganisationPort } from '@vern/domain/organisation/ports';
import type { FixedClock } from '../fixed-clock.ts';
import type { MemoryStore } from '../memory/memory-store.ts';

/** Places and people in memory. */
export function organisationInMemory({ nodes, people, locales }: MemoryStore, clock: FixedClock): OrganisationPort {
  const byName = people.toSorted(nameOrder);
  return {
    nodes: async () => nodes.toSorted((a, b) => inOrder(a.name, b.name)),
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
        .filter((person) => !after || nameOrder(person, after) > 0)
        .slice(0, size),
    setLocale: async ({ actorId }, locale) => void locales.set(actorId, locale),
  };
}

type Named = { readonly name: string; readonly id: string };

/** By the codes of their letters, as the databases of the demo and of the tests sort: a page goes on where another ended. */
function nameOrder(a: Named, b: Named): number {
  return inOrder(a.name, b.name) || inOrder(a.id, b.id);
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
