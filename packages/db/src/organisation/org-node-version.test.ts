import { expect, inject, it } from 'vitest';
import { describeEachEngine, makeMunicipality } from '../../testing/index.ts';
import { openBefore } from '../../testing/open-before.ts';
import { ENGINES } from '../../testing/open-test-database.ts';
import { tamper } from '../../testing/tamper.ts';
import { createOrganisationRepository } from './organisation.repository.ts';

describeEachEngine('the versions of a node', (open) => {
  const make = async () => {
    const here = await makeMunicipality(open(), { leader: { role: 'unit_leader', at: 'school' } });
    const { municipalityId, places, people } = here;
    const change = (sql: string, ...values: string[]) =>
      tamper(open(), inject('vernTemplates').server, sql, [municipalityId, places.school, ...values]);
    const nodes = createOrganisationRepository(open().database);
    const former = async () => {
      const all = await nodes.nodes({ municipalityId, actorId: people.leader });
      return all.find(({ id }) => id === places.school)!.former;
    };
    const rename = (name: string) =>
      change('update org_node set name = $3 where municipality_id = $1 and id = $2', name);
    /** As if all that was changed until now had been changed on a day. */
    const since = (day: string) =>
      change(
        'update org_node_version set valid_from = $3::date where municipality_id = $1 and node_id = $2 and valid_to is null',
        day,
      );
    return { places, former, rename, since, change };
  };

  it('are none that are over while it is what it was', async () => {
    const { former, change } = await make();
    expect(await former()).toEqual([]);
    await change(`update org_node set phones = '[]' where municipality_id = $1 and id = $2`);
    expect(await former()).toEqual([]);
  });

  it('keep name and place in the line, each for its time, up to the day before it changed', async () => {
    const { places, former, rename, since, change } = await make();
    await rename('Vika skole');
    await since('2025-01-10');
    await change('update org_node set parent_id = $3::uuid where municipality_id = $1 and id = $2', places.division);
    const [first, second] = await former();
    expect(first).toMatchObject({ parentId: places.agency });
    expect(second).toMatchObject({ name: 'Vika skole', parentId: places.agency, from: '2025-01-10' });
    expect(await former()).toHaveLength(2);
  });

  it('forget what was so for less than a day', async () => {
    const { former, rename } = await make();
    const before = (await former()).length;
    await rename('Feil navn');
    await rename('Rett navn');
    expect((await former()).map(({ name }) => name)).not.toContain('Feil navn');
    expect((await former()).length - before).toBe(1);
  });
});

it.each(ENGINES)('have on %s one version of every node of before, from its first day on', async (engine) => {
  const before = await openBefore(engine, '20261129201503_organisation_over_time');
  await before.fill(`insert into municipality values ('018f3a00-0000-7000-8000-0000000000aa', 'Prøve', now())`);
  await before.fill(`insert into org_node (municipality_id, id, type, name, unit_kind, valid_from)
    values ('018f3a00-0000-7000-8000-0000000000aa', '018f3a00-0000-7000-8000-0000000000ab', 'unit', 'Skole', 'school', '2020-01-01')`);
  await before.upgrade();
  const rows = await before.owner.transaction(async (query) => {
    await query('set local role vern_transfer');
    return query('select valid_from::text as "from", valid_to as "to", name, unit_kind as kind from org_node_version');
  });
  expect(rows).toEqual([{ from: '2020-01-01', to: null, name: 'Skole', kind: 'school' }]);
  await before.close();
});
