import { INCIDENT_PARTIES } from '@vern/domain/incident';
import type { News, Party, Topic } from '@vern/domain/notification';
import { v7 } from 'uuid';
import { describe, expect, inject, it } from 'vitest';
import {
  describeEachEngine,
  makeMunicipality,
  type NewReportOptions,
  newReport,
  type TestPlace,
} from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { createIncidentRepository } from '../incident/incident.repository.ts';
import { findMailbox } from './find-mailbox.ts';
import { createNoticeRepository } from './notice.repository.ts';
import { markDispatched, takeOutbox } from './take-outbox.ts';
import { tell } from './tell.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  deputy: { role: 'unit_leader', at: 'school', deputyFor: 'leader' },
  former: { role: 'unit_leader', at: 'school', to: '2025-01-01' },
  next: { role: 'unit_leader', at: 'school', from: '2100-01-01' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  department_rep: { role: 'safety_rep', at: 'department' },
  director: { role: 'agency_director', at: 'agency' },
} as const;

type Who = keyof typeof PEOPLE;

const AT = new Date('2026-03-02T10:00:00Z');

/** One that is for these parties. */
const topicFor = (parties: Party | readonly Party[]): Topic =>
  [parties].flat().some((party) => party === 'reporter') ? 'incident.moved' : 'incident.submitted';

describeEachEngine('the outbox', (open) => {
  type More = (places: Record<TestPlace, string>, people: Record<Who, string>) => Partial<NewReportOptions>;
  const change = (sql: string, ...values: string[]) => tamper(open(), inject('vernTemplates').server, sql, values);
  const make = async (more: More = () => ({})) => {
    const { database } = open();
    const here = await makeMunicipality(open(), PEOPLE);
    const { municipalityId, people } = here;
    const report = newReport({
      unitId: here.places.school,
      reporterId: people.reporter,
      affectedId: people.affected,
      ...more(here.places, people),
    });
    await createIncidentRepository(database).submit({ municipalityId, actorId: people.reporter }, report);
    const incidentId = report.facts.id;
    const subject = { type: 'incident', id: incidentId } as const;
    const newsTo = (parties: Party | readonly Party[], over: Partial<News> = {}): News => ({
      ...{ id: report.news[0]!.id, topic: topicFor(parties), subject, createdAt: AT },
      ...{ parties: [parties].flat(), personIds: [], leftOut: [], ...over },
    });
    const ofMeasure = (...personIds: readonly string[]): News => ({
      ...{ id: v7(), topic: 'measure.assigned', subject: { type: 'measure', id: v7() }, createdAt: AT },
      ...{ parties: [], personIds, leftOut: [] },
    });
    const tellAll = (...news: readonly News[]) => tell(database, municipalityId, news, { newId: v7, at: AT });
    const named = (told: readonly { personId: string }[]) =>
      told.map(({ personId }) => (Object.keys(people) as Who[]).find((who) => people[who] === personId)).sort();
    const toldAs = async (party: Party) => named(await tellAll(newsTo(party)));
    const notices = (who: Who) => createNoticeRepository(database).list({ municipalityId, actorId: people[who] });
    return { ...here, report, incidentId, newsTo, ofMeasure, tellAll, named, toldAs, notices };
  };

  it('gives what waits, oldest first, until it is marked', async () => {
    const { municipalityId, report } = await make();
    const take = () => takeOutbox(open().database, municipalityId, 10);
    expect(await take()).toEqual(report.news);
    expect(await take()).toEqual(report.news);
    await markDispatched(open().database, municipalityId, [report.news[0]!.id], new Date());
    expect(await take()).toEqual([]);
  });

  it('gives no more than it is asked for, and nothing of another municipality', async () => {
    const { municipalityId } = await make();
    const other = await make();
    expect(await takeOutbox(open().database, municipalityId, 0)).toEqual([]);
    expect(await takeOutbox(open().database, other.municipalityId, 10)).toEqual(other.report.news);
    await markDispatched(open().database, municipalityId, [other.report.news[0]!.id], new Date());
    expect(await takeOutbox(open().database, other.municipalityId, 10)).toHaveLength(1);
  });

  it('tells the leader and the deputy, but nobody whose time is over or has not come', async () => {
    const { toldAs } = await make();
    expect(await toldAs('handler')).toEqual(['deputy', 'leader']);
    expect(await toldAs('safety_rep')).toEqual(['safety_rep']);
    expect(await toldAs('reporter')).toEqual(['reporter']);
    expect(await toldAs('affected')).toEqual(['affected']);
  });

  it('tells the next level up, and not the leader, of a report about the leader', async () => {
    const { toldAs } = await make(({ agency }) => ({ aboutLeader: true, handlerNodeId: agency }));
    expect(await toldAs('handler')).toEqual(['director']);
    expect(await toldAs('safety_rep')).toEqual(['safety_rep']);
  });

  it.each([
    [true, ['safety_rep']],
    [false, ['leader', 'safety_rep']],
  ])(
    'knows a safety representative who leads there as a leader when it is about the leader (%s)',
    async (aboutLeader, told) => {
      const { municipalityId, people, places, toldAs } = await make(() => ({ aboutLeader }));
      await change(
        `insert into role_assignment (municipality_id, id, person_id, role, node_id, valid_from)
        values ($1, $2, $3, 'safety_rep', $4, '2024-01-01')`,
        ...[municipalityId, v7(), people.leader, places.school],
      );
      expect(await toldAs('safety_rep')).toEqual(told);
    },
  );

  describe('those who answer for more than one report', () => {
    const withThem = async (options: Partial<NewReportOptions> = {}, severity = 2) => {
      const made = await make(() => options);
      const { municipalityId, people, places, incidentId } = made;
      const give = (personId: string, role: string, nodeId: string) =>
        change(
          `insert into role_assignment (municipality_id, id, person_id, role, node_id, valid_from)
          values ($1, $2, $3, $4, $5, '2024-01-01')`,
          ...[municipalityId, v7(), personId, role, nodeId],
        );
      await give(people.former, 'work_env_group_member', places.school);
      await give(people.next, 'chief_safety_rep', places.division);
      await change('update incident set severity = $2::int where id = $1', incidentId, String(severity));
      return { ...made, give };
    };

    it('are told with the safety representative: the unit’s group of all, the chief of what is serious', async () => {
      expect(await (await withThem()).toldAs('safety_rep')).toEqual(['former', 'safety_rep']);
      expect(await (await withThem({}, 3)).toldAs('safety_rep')).toEqual(['former', 'next', 'safety_rep']);
    });

    it('get a notice and no mail, but for one who is also the safety representative', async () => {
      const { tellAll, newsTo, people, places, give } = await withThem({}, 3);
      await give(people.safety_rep, 'work_env_group_member', places.school);
      const told = await tellAll(newsTo('safety_rep'));
      expect(told.filter(({ hasMail }) => hasMail).map(({ personId }) => personId)).toEqual([people.safety_rep]);
    });

    it('of a report about a leader tells the group nothing: the leader sits in it', async () => {
      const { toldAs } = await withThem({ aboutLeader: true }, 3);
      expect(await toldAs('safety_rep')).toEqual(['next', 'safety_rep']);
    });
  });

  it('tells the safety representative of the department too', async () => {
    const { toldAs } = await make(({ department }) => ({ departmentId: department }));
    expect(await toldAs('safety_rep')).toEqual(['department_rep', 'safety_rep']);
  });

  it('tells the people of the successor after a merger', async () => {
    const { incidentId, places, toldAs } = await make();
    await change(
      'update incident set unit_id = $2, handler_node_id = $2 where id = $1',
      incidentId,
      places.merged_school,
    );
    expect(await toldAs('handler')).toEqual(['deputy', 'leader']);
    expect(await toldAs('safety_rep')).toEqual(['safety_rep']);
  });

  it('knows nobody of a report or a person that does not exist, or of another municipality', async () => {
    const { newsTo, ofMeasure, tellAll } = await make();
    const other = await make();
    const strange = [v7(), other.incidentId].flatMap((id) =>
      INCIDENT_PARTIES.map((party) => newsTo(party, { subject: { type: 'incident', id } })),
    );
    expect(await tellAll(...strange, ofMeasure(v7(), other.people.leader))).toEqual([]);
    expect(await findMailbox(open().database, other.municipalityId, v7())).toBeNull();
  });

  it('tells each once, as the first that its topic names, and nobody who is left out', async () => {
    const { newsTo, tellAll, named, people } = await make((_places, { reporter }) => ({ affectedId: reporter }));
    const told = await tellAll(newsTo(['handler', 'affected', 'reporter'], { leftOut: [people.deputy] }));
    expect(named(told)).toEqual(['leader', 'reporter']);
    const partOf = (who: Who) => told.find(({ personId }) => personId === people[who])?.party;
    expect([partOf('leader'), partOf('reporter')]).toEqual(['handler', 'reporter']);
  });

  it('tells another piece of news to those for whom it is one', async () => {
    const { newsTo, tellAll, notices } = await make();
    await tellAll(newsTo(['handler', 'affected'], { topic: 'incident.submitted' }));
    expect(await notices('leader')).toMatchObject([{ topic: 'incident.submitted' }]);
    expect(await notices('affected')).toMatchObject([{ topic: 'incident.reported_for_you' }]);
  });

  it('refuses to tell a party that the topic is not for', async () => {
    const { newsTo, tellAll } = await make();
    const strange = newsTo('safety_rep', { topic: 'incident.question' });
    await expect(tellAll(strange)).rejects.toThrow(RangeError);
  });

  it('shows the owner of a measure no report', async () => {
    const { newsTo, ofMeasure, tellAll, notices, people, incidentId } = await make();
    const yours = ofMeasure(people.safety_rep);
    const told = await tellAll(yours, newsTo('handler'));
    expect(told.find(({ personId }) => personId === people.safety_rep)).toMatchObject({
      party: 'owner',
      hasMail: true,
    });
    expect(await notices('safety_rep')).toMatchObject([
      { topic: 'measure.assigned', subject: yours.subject, about: null, createdAt: AT, readAt: null },
    ]);
    expect(await notices('leader')).toMatchObject([{ subject: { type: 'incident', id: incidentId } }]);
  });

  it('tells whose report it is about: one’s own, also when somebody else sent it, or another’s', async () => {
    const { newsTo, tellAll, notices } = await make((_places, { deputy }) => ({ affectedId: deputy }));
    await tellAll(newsTo(['handler', 'reporter', 'affected']));
    expect(await notices('leader')).toMatchObject([{ isOwn: false }]);
    expect(await notices('reporter')).toMatchObject([{ isOwn: true }]);
    expect(await notices('deputy')).toMatchObject([{ isOwn: true }]);
  });

  it('shows a notice once, however often its message is delivered, and to its person alone', async () => {
    const { newsTo, tellAll, notices } = await make();
    const told = await tellAll(newsTo('handler'));
    expect(await tellAll(newsTo('handler'))).toEqual(told);
    expect(await notices('leader')).toHaveLength(1);
    expect(await notices('director')).toEqual([]);
  });

  it('gives notices newest first, and of one instant the later id first', async () => {
    const { municipalityId, newsTo, notices } = await make();
    const [low, middle, high, old] = [v7(), v7(), v7(), v7()].sort() as [string, string, string, string];
    // Neither the order of writing nor its reverse.
    for (const [id, at] of [
      [middle, AT],
      [old, new Date(AT.getTime() - 1)],
      [high, AT],
      [low, AT],
    ] as const) {
      const stamp = { newId: () => id, at };
      await tell(open().database, municipalityId, [newsTo('safety_rep', { id: v7() })], stamp);
    }
    expect((await notices('safety_rep')).map(({ id }) => id)).toEqual([high, middle, low, old]);
  });

  it('tells many messages together what each alone would tell', async () => {
    const { newsTo, tellAll, notices, people } = await make();
    const many = Array.from({ length: 60 }, () => v7()).flatMap((id) => [
      newsTo(['handler', 'safety_rep'], { id, leftOut: [people.leader] }),
    ]);
    expect(await tellAll(...many)).toHaveLength(120);
    expect([await notices('deputy'), await notices('safety_rep')].map(({ length }) => length)).toEqual([60, 60]);
    expect(await notices('leader')).toEqual([]);
  });

  it('keeps every unread notice in sight and in the count, however many newer ones there are', async () => {
    const { municipalityId, newsTo, tellAll, notices, people } = await make();
    await tellAll(...Array.from({ length: 70 }, () => newsTo('safety_rep', { id: v7() })));
    const repository = createNoticeRepository(open().database);
    const scope = { municipalityId, actorId: people.safety_rep };
    const ids = (await notices('safety_rep')).map(({ id }) => id);
    expect(ids).toHaveLength(70);
    await repository.markRead(scope, ids.slice(0, 60), AT);
    const left = await notices('safety_rep');
    expect(left.filter(({ readAt }) => readAt === null).map(({ id }) => id)).toEqual(ids.slice(60));
    // The newest of the read ones.
    expect(left).toHaveLength(60);
    await repository.markRead(scope, ids, AT);
    expect((await notices('safety_rep')).map(({ id }) => id)).toEqual(ids.slice(0, 50));
  });

  it('says who has no address, and whom no mail reaches any more', async () => {
    const { municipalityId, newsTo, tellAll, people } = await make();
    await change('update person set email = null where id = $1', people.leader);
    await change('update person set restricted_at = now() where id = $1', people.deputy);
    expect(await tellAll(newsTo('handler'))).toMatchObject([{ personId: people.leader, hasMail: false }]);
    expect(await findMailbox(open().database, municipalityId, people.leader)).toMatchObject({ email: null });
    expect(await findMailbox(open().database, municipalityId, people.deputy)).toBeNull();
  });
});
