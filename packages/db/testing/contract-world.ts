import { CONTRACT_PEOPLE, type ContractPerson, type ContractWorld } from '@vern/testing/contracts';
import { v7 } from 'uuid';
import { createRepositories, tell } from '../src/index.ts';
import { makeMunicipality, type TestPerson } from './make-municipality.ts';
import type { TestDatabase } from './open-test-database.ts';

const PLACES = { school: 'school', otherSchool: 'other_school' } as const;

const STAFF = Object.fromEntries(
  Object.entries(CONTRACT_PEOPLE).map(([who, { at, ...held }]) => [who, { ...held, at: PLACES[at] }]),
) as Record<ContractPerson, TestPerson>;

/** A world for contracts in a database: a municipality of its own. */
export async function contractWorld(test: TestDatabase): Promise<ContractWorld> {
  const { municipalityId, places, people } = await makeMunicipality(test, STAFF);
  return {
    ports: createRepositories(test.database),
    places: { school: places.school, otherSchool: places.other_school },
    people,
    scopeOf: (who) => ({ municipalityId, actorId: people[who] }),
    tell: async (who, createdAt) => {
      const subject = { type: 'measure', id: v7() } as const;
      const to = { parties: [], personIds: [people[who]], leftOut: [] };
      const news = { id: v7(), topic: 'measure.assigned', subject, createdAt, ...to } as const;
      await tell(test.database, municipalityId, [news], { newId: v7, at: createdAt });
    },
  };
}
