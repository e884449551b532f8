import { v7 } from 'uuid';
import { expect, inject, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport } from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { connectionOf } from '../database.ts';
import { readDataMigrations } from '../migrate/data-migration-list.ts';
import { migrateData } from '../migrate/migrate-data.ts';
import { createIncidentRepository } from './incident.repository.ts';

const STAFF = {
  reporter: { role: 'employee', at: 'school' },
  first: { role: 'employee', at: 'school' },
  second: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  group_member: { role: 'work_env_group_member', at: 'school' },
} as const;
type Who = keyof typeof STAFF;

/** The rows that each person reads of a report about two, and of one that hides its names, without a condition of their own. */
const READ: Readonly<Record<Who, { readonly open: readonly Who[]; readonly hidden: readonly Who[] }>> = {
  reporter: { open: [], hidden: [] },
  first: { open: ['first'], hidden: ['first'] },
  second: { open: ['second'], hidden: ['second'] },
  leader: { open: ['first', 'second'], hidden: ['first', 'second'] },
  safety_rep: { open: ['first', 'second'], hidden: [] },
  group_member: { open: [], hidden: [] },
};

describeEachEngine('what an event did to each of those it happened to', (open) => {
  const make = async ({ hideName = false, people = 2 } = {}) => {
    const { database, owner } = open();
    const here = await makeMunicipality(open(), STAFF);
    const incidents = createIncidentRepository(database);
    const scopeOf = (who: Who) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const base = newReport({ unitId: here.places.school, reporterId: here.people.reporter, hideName });
    const affected = (['first', 'second'] as const).slice(0, people).map((who) => ({ who, id: v7() }));
    await incidents.submit(scopeOf('reporter'), {
      ...base,
      identities: [
        { personId: here.people.reporter, relation: 'reporter', affectedId: null },
        ...affected.map(({ who, id }) => ({
          ...{ personId: here.people[who], relation: 'affected' as const, affectedId: id },
        })),
      ],
      affected: affected.map(({ id }) => ({ ...base.affected[0]!, id })),
      health: [],
    });
    const incidentId = base.facts.id;
    const rowsOf = async (who: Who) => {
      const found = await incidents.find(scopeOf(who), incidentId);
      return affected.filter(({ id }) => found?.affected.some((each) => each.id === id)).map((each) => each.who);
    };
    const known = () =>
      connectionOf(owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        const sql = `select affected_id::text as id from incident_identity
          where incident_id = $1 and relation = 'affected' order by 1`;
        return (await query<{ id: string | null }>(sql, [incidentId])).map(({ id }) => id);
      });
    const forget = () =>
      tamper(
        open(),
        inject('vernTemplates').server,
        'update incident_identity set affected_id = null where incident_id = $1',
        [incidentId],
      );
    return { here, incidents, scopeOf, incidentId, affected, rowsOf, known, forget };
  };

  it.each(Object.keys(READ) as Who[])('is read by %s as far as it is theirs', async (who) => {
    const [shown, hidden] = [await make(), await make({ hideName: true })];
    expect({ open: await shown.rowsOf(who), hidden: await hidden.rowsOf(who) }).toEqual(READ[who]);
  });

  it('says whose it is to those who may read names', async () => {
    const { here, incidents, scopeOf, incidentId, affected } = await make();
    const { identities } = (await incidents.find(scopeOf('leader'), incidentId))!;
    for (const { who, id } of affected) {
      expect(identities).toContainEqual(expect.objectContaining({ personId: here.people[who], affectedId: id }));
    }
  });

  it('is told by a server of the version before, which names no rows, where there is only one', async () => {
    const { database } = open();
    const here = await makeMunicipality(open(), STAFF);
    const scope = { municipalityId: here.municipalityId, actorId: here.people.reporter };
    const report = newReport({
      unitId: here.places.school,
      reporterId: here.people.reporter,
      affectedId: here.people.first,
    });
    const identities = report.identities.map((each) => ({ ...each, affectedId: null }));
    await createIncidentRepository(database).submit(scope, { ...report, identities });
    const found = await createIncidentRepository(database).find(
      { ...scope, actorId: here.people.first },
      report.facts.id,
    );
    expect(found?.affected).toMatchObject([{ id: report.affected[0]!.id }]);
  });

  it('is known after the upgrade of a report about one, and not guessed of a report about two', async () => {
    const [one, two] = [await make({ people: 1 }), await make()];
    for (const { forget } of [one, two]) await forget();
    await migrateData(connectionOf(open().owner), await readDataMigrations());
    expect(await one.known()).toEqual([one.affected[0]!.id]);
    expect(await two.known()).toEqual([null, null]);
  });
});
