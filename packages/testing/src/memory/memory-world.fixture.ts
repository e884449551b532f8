import { v7 } from 'uuid';
import { CONTRACT_PEOPLE, type ContractPerson, type ContractWorld } from '../contract-world.ts';
import { fixedClock } from '../fixed-clock.ts';
import { assignedTo } from '../test-person.ts';
import { TEST_NODES, TEST_PLACES } from '../test-places.ts';
import { memoryPorts } from './memory-ports.ts';
import { memoryStore } from './memory-store.ts';

const WHO = Object.keys(CONTRACT_PEOPLE) as ContractPerson[];

/** A world for contracts in memory, today. */
export function memoryWorld(): ContractWorld {
  const people = Object.fromEntries(WHO.map((who) => [who, v7()])) as Record<ContractPerson, string>;
  const store = memoryStore(
    TEST_NODES,
    WHO.map((who) => {
      const { role, at, ...days } = CONTRACT_PEOPLE[who];
      return { id: people[who], name: who, assignments: [assignedTo(role, at, days)] };
    }),
  );
  return {
    ports: memoryPorts(store, fixedClock(new Date())),
    places: TEST_PLACES,
    people,
    scopeOf: (who) => ({ municipalityId: TEST_PLACES.municipality, actorId: people[who] }),
    tell: async (who, createdAt) => {
      const id = v7();
      const subject = { type: 'measure', id: v7() } as const;
      store.notices.set(id, { id, topic: 'measure.assigned', subject, createdAt, readAt: null, ownerId: people[who] });
    },
  };
}
