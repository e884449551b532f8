import { expect, it } from 'vitest';
import { CONTRACT_PEOPLE, type Contract } from '../contract-world.ts';

/** Names in the order of their letters' codes: how the demo's and the tests' databases sort. */
const ALL = Object.keys(CONTRACT_PEOPLE).sort();

/** Places and people. */
export const organisationContract: Contract = (makeWorld) => {
  const make = async () => {
    const { ports, scopeOf, places, people } = await makeWorld();
    return { organisation: ports.organisation, scope: scopeOf('leader'), places, people };
  };
  const namesOf = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

  it('knows who works at a place today, by name, and not who has left or is to come', async () => {
    const { organisation, scope, places } = await make();
    const there = await organisation.peopleAt(scope, [places.school]);
    expect(namesOf(there)).toEqual(['caretaker', 'colleague', 'leader', 'reporter']);
    expect(namesOf(await organisation.peopleAt(scope, [places.otherSchool]))).toEqual(
      ['Zara', 'anna', 'Bo', 'Ærlig', 'Øyvind', 'Åse'].sort(),
    );
    expect(await organisation.peopleAt(scope, [])).toEqual([]);
  });

  it.each([1, 2, 3, 100])(
    'goes through everybody once, %i at a time, whatever letters their names have',
    async (size) => {
      const { organisation, scope } = await make();
      const seen: string[] = [];
      let after: { readonly name: string; readonly id: string } | undefined;
      for (;;) {
        const page = await organisation.people(scope, { ...(after ? { after } : {}), size });
        expect(page.length).toBeLessThanOrEqual(size);
        seen.push(...namesOf(page));
        const last = page.at(-1);
        if (page.length < size || !last) break;
        after = { name: last.name, id: last.id };
      }
      expect(seen).toEqual(ALL);
    },
  );

  it.each([
    ['zAR', ['Zara']],
    ['anna', ['anna']],
    ['ø', ['Øyvind']],
    ['ÅS', ['Åse']],
    ['%', []],
    ['_', []],
    ['', ALL],
  ])('finds people by %j, large letters or small', async (search, found) => {
    const { organisation, scope } = await make();
    expect(namesOf(await organisation.people(scope, { search, size: 50 }))).toEqual(found);
  });

  it('finds those with a role at a place, past and to come too', async () => {
    const { organisation, scope, places } = await make();
    const there = await organisation.people(scope, { nodeIds: [places.school], size: 50 });
    expect(namesOf(there)).toEqual(['caretaker', 'colleague', 'coming', 'former', 'leader', 'reporter']);
  });

  it('says who holds a role at a place, and of nobody what they are called', async () => {
    const { organisation, scope, places, people } = await make();
    const held = await organisation.heldAt(scope, [places.school, places.otherSchool], ['unit_leader']);
    expect(held).toEqual([
      { personId: people.leader, role: 'unit_leader', nodeId: places.school, from: '2024-01-01', to: null },
    ]);
  });
};
