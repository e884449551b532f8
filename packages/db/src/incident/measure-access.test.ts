import { v7 } from 'uuid';
import { beforeAll, expect, inject, it } from 'vitest';
import { describeEachEngine, makeMunicipality, newReport, type TestMunicipality } from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { connectionOf } from '../database.ts';
import { enterActor } from '../scope/enter-scope.ts';
import { createIncidentRepository } from './incident.repository.ts';
import { createMeasureRepository } from './measure.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  owner: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  unit_leader: { role: 'unit_leader', at: 'school' },
  department_leader: { role: 'department_leader', at: 'department' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  department_safety_rep: { role: 'safety_rep', at: 'department' },
  chief_safety_rep: { role: 'chief_safety_rep', at: 'agency' },
  work_env_group_member: { role: 'work_env_group_member', at: 'school' },
  other_reporter: { role: 'employee', at: 'other_school' },
  other_leader: { role: 'unit_leader', at: 'other_school' },
  other_safety_rep: { role: 'safety_rep', at: 'other_school' },
  agency_director: { role: 'agency_director', at: 'agency' },
  hr_adviser: { role: 'hr_adviser', at: 'agency' },
} as const;

type Who = keyof typeof PEOPLE;

/** By hand: who decides on a measure of the school that came from no report, reads it, or knows of it (AML § 6-2 and § 7-2). */
const OF_PLACE: Partial<Record<Who, number>> = {
  unit_leader: 2 + 4 + 8,
  agency_director: 2 + 4 + 8,
  safety_rep: 4 + 8,
  chief_safety_rep: 4 + 8,
  work_env_group_member: 8,
};

/** Of one at the school that came from a report there and from one at another school. */
const OF_TWO: Partial<Record<Who, number>> = {
  reporter: 4 + 8,
  owner: 1,
  unit_leader: 2 + 4 + 8,
  safety_rep: 4 + 8,
  chief_safety_rep: 4 + 8,
  work_env_group_member: 8,
  other_reporter: 4 + 8,
  other_leader: 2 + 4 + 8,
  other_safety_rep: 4 + 8,
};

/** Of one at the school that came from a report about its leader: the director handles that, and no leader there learns of it. */
const ABOUT_LEADER: Partial<Record<Who, number>> = {
  reporter: 4 + 8,
  owner: 1,
  safety_rep: 4 + 8,
  chief_safety_rep: 4 + 8,
  agency_director: 2 + 4 + 8,
};

describeEachEngine('access to measures, by the database alone', (open) => {
  let here: TestMunicipality<Who>;
  const incidents = () => createIncidentRepository(open().database);
  const measures = () => createMeasureRepository(open().database);
  const scopeOf = (who: Who) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
  const put = (sql: string, values: readonly string[]) =>
    tamper(open(), inject('vernTemplates').server, sql, [...values]);

  /** What somebody asks of the database, as themselves. */
  const ask = (who: Who, sql: string, values: readonly string[]) =>
    connectionOf(open().database).transaction(async (query) => {
      await enterActor(query, scopeOf(who));
      return query<{ value: unknown }>(sql, values);
    });
  const relationsTo = async (measureId: string) => {
    const found: Partial<Record<Who, number>> = {};
    for (const who of Object.keys(PEOPLE) as Who[]) {
      const [row] = await ask(who, 'select vern_measure_relation($1::uuid) as value', [measureId]);
      if (row!.value !== 0) found[who] = Number(row!.value);
    }
    return found;
  };

  const report = async (by: Who, place: 'school' | 'other_school', aboutLeader = false) => {
    const sent = newReport({
      ...{ unitId: here.places[place], reporterId: here.people[by], aboutLeader },
      handlerNodeId: here.places[aboutLeader ? 'agency' : place],
    });
    const facts = { ...sent.facts, status: 'in_progress', severityAssessed: 2, talkedOn: '2026-03-02' } as const;
    await incidents().submit(scopeOf(by), { ...sent, facts });
    return facts.id;
  };
  const decide = async (handler: Who, incidentId: string, dueOn = '2026-03-06') => {
    const id = v7();
    const at = new Date();
    await incidents().change(scopeOf(handler), {
      ...{ incidentId, expectedVersion: 1, set: { measureDueOn: dueOn, nextDueOn: dueOn }, audit: [] },
      measures: [
        {
          ...{ id, type: 'technical', title: 'Flytte benken', dueOn, status: 'planned', createdAt: at },
          ...{ ownerId: here.people.owner, createdById: here.people[handler] },
        },
      ],
    });
    return id;
  };
  const alsoFrom = (measureId: string, incidentId: string) =>
    put(
      `insert into measure_origin (municipality_id, measure_id, type, origin_id, created_at)
        select municipality_id, id, 'incident', $2::uuid, now() from measure where id = $1::uuid`,
      [measureId, incidentId],
    );
  const fromTwo = async () => {
    const [one, other] = [await report('reporter', 'school'), await report('other_reporter', 'other_school')];
    const id = await decide('unit_leader', one);
    await alsoFrom(id, other);
    return { one, other, id };
  };

  beforeAll(async () => {
    here = await makeMunicipality(open(), PEOPLE);
  });

  it('goes by each report that it came from, whichever lets one', async () => {
    const { id } = await fromTwo();
    expect(await relationsTo(id)).toEqual(OF_TWO);
  });

  it('shows of what it came from only what one may open, and tells its owner of none', async () => {
    const { one, other, id } = await fromTwo();
    const shown = async (who: Who) =>
      (await ask(who, 'select origin_id as value from measure_origin where measure_id = $1', [id])).map(
        (row) => row.value,
      );
    expect(await shown('unit_leader')).toEqual([one]);
    expect(await shown('other_leader')).toEqual([other]);
    expect(await shown('owner')).toEqual([]);
    expect(await shown('colleague')).toEqual([]);
    expect((await measures().find(scopeOf('owner'), id))?.nodeId).toBe(here.places.school);
    expect(await measures().find(scopeOf('colleague'), id)).toBeNull();
    // In a case it stands beside what else was decided on for that case.
    const inCase = (await incidents().find(scopeOf('other_leader'), other))!.measures;
    expect(inCase.map((each) => each.id)).toEqual([id]);
  });

  it('leaves every report that it came from with what is due then, whoever finishes it', async () => {
    const { one, other, id } = await fromTwo();
    await put('update incident set measure_due_on = $2::date, next_due_on = $2::date where id = $1::uuid', [
      other,
      '2026-03-06',
    ]);
    await measures().change(scopeOf('owner'), {
      ...{ id, expectedVersion: 1, from: 'planned', audit: [], news: [] },
      set: { status: 'done', doneAt: new Date() },
    });
    for (const [who, incidentId] of [
      ['unit_leader', one],
      ['other_leader', other],
    ] as const)
      expect((await incidents().find(scopeOf(who), incidentId))!.facts.measureDueOn).toBeNull();
  });

  it('hides one of a report about a leader from who leads at its place', async () => {
    const id = await decide('agency_director', await report('reporter', 'school', true));
    expect(await relationsTo(id)).toEqual(ABOUT_LEADER);
    expect(await measures().find(scopeOf('unit_leader'), id)).toBeNull();
  });

  it('goes by its place alone where it came from no report', async () => {
    const id = v7();
    await put(
      `insert into measure (municipality_id, id, node_id, type, title, owner_id, due_on, status, created_by_id, created_at)
        values ($1::uuid, $2::uuid, $3::uuid, 'technical', 'Gjerde', $4::uuid, '2026-11-01', 'planned', $4::uuid, now())`,
      [here.municipalityId, id, here.places.school, v7()],
    );
    expect(await relationsTo(id)).toEqual(OF_PLACE);
    const origins = (await measures().find(scopeOf('safety_rep'), id))?.origins;
    expect(origins).toEqual([]);
  });

  it('goes along with its report to another unit, unless it came from another one too', async () => {
    const [alone, { one, id: shared }] = [await report('reporter', 'school'), await fromTwo()];
    const id = await decide('unit_leader', alone);
    for (const incidentId of [alone, one]) {
      const { version } = (await incidents().find(scopeOf('unit_leader'), incidentId))!.facts;
      const unitId = here.places.other_school;
      const set = { unitId, handlerNodeId: unitId, departmentId: null };
      await incidents().change(scopeOf('unit_leader'), { incidentId, expectedVersion: version, set, audit: [] });
    }
    expect((await measures().find(scopeOf('owner'), id))?.nodeId).toBe(here.places.other_school);
    expect((await measures().find(scopeOf('owner'), shared))?.nodeId).toBe(here.places.school);
  });

  it.each(['reporter', 'owner', 'colleague', 'safety_rep', 'other_leader'] as const)(
    'lets %s decide on none',
    async (who) => {
      const incidentId = await report('reporter', 'school');
      const planned = JSON.stringify({ id: v7(), type: 'technical', title: 'Gjerde', owner_id: here.people[who] });
      const asked = ask(who, 'select vern_plan_measure($1::uuid, $2::jsonb)::text as value', [incidentId, planned]);
      await expect(asked).rejects.toThrow(/only the handler/);
      const written = ask(who, `insert into measure_origin select * from measure_origin where origin_id = $1`, [
        incidentId,
      ]);
      await expect(written).rejects.toThrow(/permission denied/);
    },
  );
});
