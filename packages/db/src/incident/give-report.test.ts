import { v7 } from 'uuid';
import { expect, inject, it } from 'vitest';
import { describeEachEngine, makeMunicipality, type NewReportOptions, newReport } from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { createAuditRepository } from '../audit/audit.repository.ts';
import { connectionOf } from '../database.ts';
import { takeOutbox } from '../outbox/take-outbox.ts';
import { tell } from '../outbox/tell.ts';
import { asActor } from '../scope/in-scope.ts';
import { createIncidentRepository } from './incident.repository.ts';
import { settleHandlers } from './settle-handlers.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  deputy: { role: 'unit_leader', at: 'school', deputyFor: 'leader' },
  grades: { role: 'department_leader', at: 'department' },
  former: { role: 'department_leader', at: 'department', to: '2025-01-01' },
  other_leader: { role: 'unit_leader', at: 'other_school' },
  director: { role: 'agency_director', at: 'agency' },
  adviser: { role: 'hr_adviser', at: 'agency' },
} as const;

type Who = keyof typeof PEOPLE;

describeEachEngine('a report that is given to somebody', (open) => {
  const make = async (more: (places: Record<string, string>) => Partial<NewReportOptions> = () => ({})) => {
    const { database } = open();
    const here = await makeMunicipality(open(), PEOPLE);
    const { municipalityId, people } = here;
    const scopeOf = (who: Who) => ({ municipalityId, actorId: people[who] });
    const incidents = createIncidentRepository(database);
    const report = newReport({ unitId: here.places.school, reporterId: people.reporter, ...more(here.places) });
    await incidents.submit(scopeOf('reporter'), report);
    const incidentId = report.facts.id;
    const set = async (who: Who, to: Who | null) => {
      const { facts } = (await incidents.find(scopeOf('reporter'), incidentId))!;
      const delegateId = to && people[to];
      await incidents.change(scopeOf(who), {
        incidentId,
        expectedVersion: facts.version,
        set: { delegateId, updatedAt: new Date() },
        audit: [],
      });
    };
    const has = async () => (await incidents.find(scopeOf('reporter'), incidentId))!.facts.delegateId;
    const sees = async (who: Who) => (await incidents.find(scopeOf(who), incidentId)) !== null;
    const asOwner = (sql: string, ...values: string[]) => tamper(open(), inject('vernTemplates').server, sql, values);
    const settle = (before?: string) =>
      settleHandlers(database, municipalityId, { now: new Date(), newId: v7, ...(before ? { before } : {}) });
    return { ...here, database, scopeOf, incidents, incidentId, set, has, sees, asOwner, settle };
  };

  it('is theirs to see and to bring back, and the leader sees it all the while', async () => {
    const { set, has, sees, people, incidents, scopeOf } = await make();
    expect(await sees('grades')).toBe(false);
    await set('leader', 'grades');
    expect(await has()).toBe(people.grades);
    expect([await sees('grades'), await sees('leader'), await sees('deputy')]).toEqual([true, true, true]);
    expect(await incidents.given(scopeOf('grades'))).toHaveLength(1);
    await set('grades', null);
    expect([await has(), await sees('grades')]).toEqual([null, false]);
    expect(await incidents.given(scopeOf('grades'))).toEqual([]);
    await set('deputy', 'grades');
    await set('leader', null);
    expect(await sees('grades')).toBe(false);
  });

  it.each(['reporter', 'colleague', 'former', 'other_leader', 'adviser'] as const)('is given to no %s', async (who) => {
    const { set, has } = await make();
    await expect(set('leader', who)).rejects.toThrow();
    expect(await has()).toBeNull();
  });

  it('is given to none of those it happened to, whatever they lead', async () => {
    const { database, people, municipalityId, places, scopeOf } = await make();
    const incidents = createIncidentRepository(database);
    const report = newReport({ unitId: places.school, reporterId: people.reporter, affectedId: people.grades });
    await incidents.submit(scopeOf('reporter'), report);
    const change = { incidentId: report.facts.id, expectedVersion: 1, audit: [] };
    const given = incidents.change(
      { municipalityId, actorId: people.leader },
      { ...change, set: { delegateId: people.grades } },
    );
    await expect(given).rejects.toThrow();
  });

  it('stays away from everybody who leads at the unit when it is about a leader', async () => {
    const about = await make((places) => ({ aboutLeader: true, handlerNodeId: places['agency']! }));
    const { set, sees, has, people, asOwner, places, municipalityId } = about;
    await expect(set('director', 'grades')).rejects.toThrow();
    await set('director', 'adviser');
    expect([await has(), await sees('adviser'), await sees('leader')]).toEqual([people.adviser, true, false]);
    const columns = 'municipality_id, id, person_id, role, node_id, valid_from';
    await asOwner(
      `insert into role_assignment (${columns}) values ($1::uuid, $2::uuid, $3::uuid, 'unit_leader', $4::uuid, '2024-01-01')`,
      ...[municipalityId, v7(), people.adviser, places.school],
    );
    expect(await sees('adviser')).toBe(false);
  });

  it('is given by one function alone: nobody writes it into the row, and nobody sends a report with it', async () => {
    const { database, scopeOf, incidentId, has, people, places, incidents } = await make();
    const write = asActor(connectionOf(database), scopeOf('leader'), (tx) =>
      tx.incident.updateMany({ where: { id: incidentId }, data: { delegateId: people.grades } }),
    );
    await expect(write).rejects.toThrow();
    expect(await has()).toBeNull();
    const sent = newReport({ unitId: places.school, reporterId: people.reporter });
    await incidents.submit(scopeOf('reporter'), { ...sent, facts: { ...sent.facts, delegateId: people.grades } });
    const stored = await incidents.find(scopeOf('reporter'), sent.facts.id);
    expect(stored?.facts.delegateId).toBeNull();
  });

  it('comes back by itself when whoever has it leaves, on record, and its leader and its people are told', async () => {
    const { set, has, sees, asOwner, settle, people, database, incidentId, municipalityId, scopeOf } = await make();
    await set('leader', 'grades');
    const { basis, moved } = await settle();
    expect([moved, await has()]).toEqual([0, people.grades]);
    await asOwner(`update role_assignment set valid_to = '2025-12-31' where person_id = $1::uuid`, people.grades);
    // From that day, whenever it is found anew.
    expect(await sees('grades')).toBe(false);
    expect((await settle(basis)).moved).toBe(1);
    expect(await has()).toBeNull();
    const history = await createAuditRepository(database).timeline(scopeOf('leader'), {
      type: 'incident',
      id: incidentId,
    });
    expect(history.at(-1)).toMatchObject({
      ...{ action: 'incident.take_back', actorId: null, details: { from: people.grades } },
    });
    const waiting = await takeOutbox(database, municipalityId, 10);
    expect(waiting.at(-1)).toMatchObject({
      ...{ topic: 'incident.handed_back', parties: ['reporter', 'affected', 'handler'] },
    });
  });

  it('tells whoever has it in the place of the leaders, who have a notice alone', async () => {
    const { set, database, municipalityId, incidentId, people } = await make();
    await set('leader', 'grades');
    const subject = { type: 'incident', id: incidentId } as const;
    const news = {
      id: v7(),
      topic: 'incident.supplemented',
      subject,
      parties: ['handler'],
      personIds: [],
      leftOut: [],
    } as const;
    const told = await tell(database, municipalityId, [{ ...news, createdAt: new Date() }], {
      newId: v7,
      at: new Date(),
    });
    const mailed = Object.fromEntries(told.map(({ personId, hasMail }) => [personId, hasMail]));
    expect(mailed).toEqual({ [people.grades]: true, [people.leader]: false, [people.deputy]: false });
    const byName = {
      ...news,
      id: v7(),
      topic: 'incident.handed_to_you',
      parties: [],
      personIds: [people.grades],
    } as const;
    const named = await tell(database, municipalityId, [{ ...byName, createdAt: new Date() }], {
      newId: v7,
      at: new Date(),
    });
    expect(named).toMatchObject([{ personId: people.grades, topic: 'incident.handed_to_you', hasMail: true }]);
    const stranger = { ...byName, id: v7(), personIds: [people.colleague] };
    expect(
      await tell(database, municipalityId, [{ ...stranger, createdAt: new Date() }], { newId: v7, at: new Date() }),
    ).toEqual([]);
  });
});
