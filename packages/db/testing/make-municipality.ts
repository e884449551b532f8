import type { Role } from '@vern/domain/access';
import { v7 } from 'uuid';
import { insertBatch } from '../seed/insert-batch.ts';
import { connectionOf, type Database } from '../src/database.ts';

/** Places of a small municipality: a line of four, a second school, and a school that was merged into the first. */
export const TEST_PLACES = [
  'municipality',
  'division',
  'agency',
  'school',
  'department',
  'other_school',
  'merged_school',
] as const;

export type TestPlace = (typeof TEST_PLACES)[number];

/** A person by what they are; an assignment that is over, or not begun, is told by its days. */
export interface TestPerson {
  readonly role: Role;
  readonly at: TestPlace;
  readonly from?: string;
  readonly to?: string;
  readonly deputyFor?: string;
}

export interface TestMunicipality<P extends string> {
  readonly municipalityId: string;
  readonly places: Readonly<Record<TestPlace, string>>;
  readonly people: Readonly<Record<P, string>>;
}

const PARENT: Readonly<Record<TestPlace, TestPlace | null>> = {
  municipality: null,
  division: 'municipality',
  agency: 'division',
  school: 'agency',
  department: 'school',
  other_school: 'agency',
  merged_school: 'agency',
};

const TYPE: Partial<Record<TestPlace, string>> = { school: 'unit', other_school: 'unit', merged_school: 'unit' };

/** Make a municipality of a test's own with these people. */
export async function makeMunicipality<P extends string>(
  { owner }: { readonly owner: Database },
  people: Readonly<Record<P, TestPerson>>,
): Promise<TestMunicipality<P>> {
  const municipalityId = v7();
  const idsOf = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, key === 'municipality' ? municipalityId : v7()])) as Record<K, string>;
  const places = idsOf(TEST_PLACES);
  const persons = idsOf(Object.keys(people) as P[]);
  const own = { municipality_id: municipalityId };
  const created_at = '2024-01-01T00:00:00Z';
  await connectionOf(owner).transaction(async (query) => {
    await query('set local role vern_transfer');
    await insertBatch(query, { table: 'municipality', rows: [{ ...own, name: 'Prøve', created_at }] });
    await insertBatch(query, { table: 'org_node', rows: TEST_PLACES.map((place) => nodeRow(own, places, place)) });
    const keys = Object.keys(people) as P[];
    await insertBatch(query, {
      table: 'person',
      rows: keys.map((key) => ({
        ...own,
        id: persons[key],
        name: key,
        email: `${key}@prove.example`,
        issuer: 'test',
        subject: key,
        created_at,
      })),
    });
    await insertBatch(query, {
      table: 'role_assignment',
      rows: keys.map((key) => {
        const { role, at, from = '2024-01-01', to = null, deputyFor } = people[key];
        const deputy_for_id = deputyFor === undefined ? null : persons[deputyFor as P];
        const node_id = places[at];
        return {
          ...own,
          id: v7(),
          person_id: persons[key],
          role,
          node_id,
          valid_from: from,
          valid_to: to,
          deputy_for_id,
        };
      }),
    });
  });
  return { municipalityId, places, people: persons };
}

function nodeRow(own: object, places: Readonly<Record<TestPlace, string>>, place: TestPlace) {
  const parent = PARENT[place];
  const type = TYPE[place] ?? place;
  const isMerged = place === 'merged_school';
  return {
    ...own,
    id: places[place],
    parent_id: parent === null ? null : places[parent],
    type,
    unit_kind: type === 'unit' ? 'school' : null,
    name: place,
    valid_from: '2020-01-01',
    valid_to: isMerged ? '2023-07-31' : null,
    successor_id: isMerged ? places.school : null,
  };
}
