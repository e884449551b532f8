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
import { findRecipient } from './find-recipient.ts';
import { createNoticeRepository } from './notice.repository.ts';
import { markDispatched, takeOutbox } from './take-outbox.ts';
import { tell } from './tell.ts';
import type { Telling } from './telling.ts';

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
type Party = Telling['party'];

const AT = new Date('2026-03-02T10:00:00Z');

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
    const telling = (party: Party, over: Partial<Telling> = {}): Telling => {
      const told = {
        outboxId: report.outbox[0]!.id,
        ownerId: null,
        actorId: null,
        kind: 'incident.submitted',
      } as const;
      return { ...told, incidentId, party, ...over };
    };
    const tellAll = (...tellings: readonly Telling[]) =>
      tell(database, municipalityId, tellings, { newId: v7, at: AT });
    const named = (told: readonly { personId: string }[]) =>
      told.map(({ personId }) => (Object.keys(people) as Who[]).find((who) => people[who] === personId)).sort();
    const toldAs = async (party: Party) => named(await tellAll(telling(party)));
    const notices = (who: Who) => createNoticeRepository(database).list({ municipalityId, actorId: people[who] });
    return { ...here, report, incidentId, telling, tellAll, named, toldAs, notices };
  };

  it('gives what waits, oldest first, until it is marked', async () => {
    const { municipalityId, report } = await make();
    const take = () => takeOutbox(open().database, municipalityId, 10);
    expect(await take()).toEqual(report.outbox);
    expect(await take()).toEqual(report.outbox);
    await markDispatched(open().database, municipalityId, [report.outbox[0]!.id], new Date());
    expect(await take()).toEqual([]);
  });

  it('gives no more than it is asked for, and nothing of another municipality', async () => {
    const { municipalityId } = await make();
    const other = await make();
    expect(await takeOutbox(open().database, municipalityId, 0)).toEqual([]);
    expect(await takeOutbox(open().database, other.municipalityId, 10)).toEqual(other.report.outbox);
    await markDispatched(open().database, municipalityId, [other.report.outbox[0]!.id], new Date());
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
      const { tellAll, telling, people, places, give } = await withThem({}, 3);
      await give(people.safety_rep, 'work_env_group_member', places.school);
      const told = await tellAll(telling('safety_rep'));
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
    const { telling, tellAll } = await make();
    const other = await make();
    const strange = [v7(), other.incidentId].flatMap((incidentId) =>
      (['handler', 'safety_rep', 'reporter', 'affected'] as const).map((party) => telling(party, { incidentId })),
    );
    const owners = [v7(), other.people.leader].map((ownerId) => telling('owner', { ownerId }));
    expect(await tellAll(...strange, ...owners)).toEqual([]);
    expect(await findRecipient(open().database, other.municipalityId, v7())).toBeNull();
  });

  it('tells each once, in the part that is named first, and never the one who did it', async () => {
    const { telling, tellAll, named, people } = await make((_places, { reporter }) => ({ affectedId: reporter }));
    const actorId = people.deputy;
    const told = await tellAll(
      telling('owner', { ownerId: people.leader, actorId }),
      telling('affected', { actorId }),
      telling('handler', { actorId }),
      telling('reporter', { actorId }),
    );
    expect(named(told)).toEqual(['leader', 'reporter']);
    const partOf = (who: Who) => told.find(({ personId }) => personId === people[who])?.party;
    expect([partOf('leader'), partOf('reporter')]).toEqual(['owner', 'affected']);
  });

  it('shows the owner of a measure no report', async () => {
    const { telling, tellAll, notices, people, incidentId } = await make();
    await tellAll(telling('owner', { ownerId: people.safety_rep }), telling('handler'));
    expect(await notices('safety_rep')).toMatchObject([{ incidentId: null, createdAt: AT, readAt: null }]);
    expect(await notices('leader')).toMatchObject([{ incidentId, kind: 'incident.submitted' }]);
  });

  it('tells whose report it is about: one’s own, also when somebody else sent it, or another’s', async () => {
    const { telling, tellAll, notices } = await make((_places, { deputy }) => ({ affectedId: deputy }));
    await tellAll(telling('handler'), telling('reporter'), telling('affected'));
    expect(await notices('leader')).toMatchObject([{ isOwn: false }]);
    expect(await notices('reporter')).toMatchObject([{ isOwn: true }]);
    expect(await notices('deputy')).toMatchObject([{ isOwn: true }]);
  });

  it('shows a notice once, however often its message is delivered, and to its person alone', async () => {
    const { telling, tellAll, notices } = await make();
    const told = await tellAll(telling('handler'));
    expect(await tellAll(telling('handler'))).toEqual(told);
    expect(await notices('leader')).toHaveLength(1);
    expect(await notices('director')).toEqual([]);
  });

  it('gives notices newest first, and of one instant the later id first', async () => {
    const { municipalityId, telling, notices } = await make();
    const [low, middle, high, old] = [v7(), v7(), v7(), v7()].sort() as [string, string, string, string];
    // Neither the order of writing nor its reverse.
    for (const [id, at] of [
      [middle, AT],
      [old, new Date(AT.getTime() - 1)],
      [high, AT],
      [low, AT],
    ] as const) {
      const stamp = { newId: () => id, at };
      await tell(open().database, municipalityId, [telling('safety_rep', { outboxId: v7() })], stamp);
    }
    expect((await notices('safety_rep')).map(({ id }) => id)).toEqual([high, middle, low, old]);
  });

  it('tells many messages together what each alone would tell', async () => {
    const { telling, tellAll, notices, people } = await make();
    const many = Array.from({ length: 60 }, () => v7()).flatMap((outboxId) => [
      telling('handler', { outboxId, actorId: people.leader }),
      telling('safety_rep', { outboxId }),
    ]);
    expect(await tellAll(...many)).toHaveLength(120);
    expect([await notices('deputy'), await notices('safety_rep')].map(({ length }) => length)).toEqual([60, 60]);
    expect(await notices('leader')).toEqual([]);
  });

  it('keeps every unread notice in sight and in the count, however many newer ones there are', async () => {
    const { municipalityId, telling, tellAll, notices, people } = await make();
    await tellAll(...Array.from({ length: 70 }, () => telling('safety_rep', { outboxId: v7() })));
    const repository = createNoticeRepository(open().database);
    const scope = { municipalityId, actorId: people.safety_rep };
    const ids = (await notices('safety_rep')).map(({ id }) => id);
    expect(ids).toHaveLength(70);
    await repository.markRead(scope, ids.slice(0, 60), AT);
    const left = await notices('safety_rep');
    expect(left.filter(({ readAt }) => readAt === null).map(({ id }) => id)).toEqual(ids.slice(60));
    // Of what is read, the newest.
    expect(left).toHaveLength(60);
    await repository.markRead(scope, ids, AT);
    expect((await notices('safety_rep')).map(({ id }) => id)).toEqual(ids.slice(0, 50));
  });

  it('says who has no address, and whom no mail reaches any more', async () => {
    const { municipalityId, telling, tellAll, people } = await make();
    await change('update person set email = null where id = $1', people.leader);
    await change('update person set restricted_at = now() where id = $1', people.deputy);
    expect(await tellAll(telling('handler'))).toMatchObject([{ personId: people.leader, hasMail: false }]);
    expect(await findRecipient(open().database, municipalityId, people.leader)).toMatchObject({ email: null });
    expect(await findRecipient(open().database, municipalityId, people.deputy)).toBeNull();
  });
});
