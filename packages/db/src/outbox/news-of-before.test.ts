import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseBefore, openBefore } from '../../testing/open-before.ts';
import { ENGINES } from '../../testing/open-test-database.ts';
import { takeOutbox } from './take-outbox.ts';

const AT = '2026-10-05T08:00:00.000Z';
const LATER = '2026-10-06T08:00:00.000Z';

// Ids of what the version before had written.
const [municipality, unit, incident, other] = [v7(), v7(), v7(), v7()];
const [ada, bo, leader] = [v7(), v7(), v7()];
const [first, second, strange] = [v7(), v7(), v7()];
const rows = { submitted: v7(), assigned: v7(), changed: v7(), moved: v7() };

describe.each(ENGINES)('news of the version before, on %s', (engine) => {
  let before: DatabaseBefore;
  beforeAll(async () => {
    before = await openBefore(engine, '20261129201500_news_of_a_subject');
    const { fill } = before;
    await fill('insert into municipality values ($1, $2, now())', [municipality, 'Prøve']);
    await fill(
      `insert into org_node (municipality_id, id, type, name, valid_from) values ($1, $2, 'unit', 'Skole', '2020-01-01')`,
      [municipality, unit],
    );
    for (const id of [incident, other])
      await fill(
        `insert into incident (municipality_id, id, idempotency_key, theme, code_list_version, question_set_version,
          severity_rules_version, unit_id, handler_node_id, about_leader, hide_name_from_safety_rep, occurred_on,
          occurred_precision, location, kinds, perpetrator_role, severity_self, severity_floor, severity, physical_harm,
          psychological_strain, wants_contact, status, status_since, received_at, updated_at)
          values ($1, $2, $2, 'violence_and_threats', 1, 1, 1, $3, $3, false, false, '2026-10-01', 'day', 'gym', '{hit}',
          'pupil', 1, 1, 1, false, false, 'no_need', 'in_progress', '2026-10-01', $4, $4)`,
        [municipality, id, unit, AT],
      );
    const measures = [
      [first, incident, ada, AT],
      [second, incident, bo, LATER],
      [strange, other, bo, AT],
    ];
    for (const [id, of, owner, at] of measures)
      await fill(
        `insert into measure (municipality_id, id, incident_id, type, title, owner_id, due_on, status, created_by_id, created_at)
          values ($1, $2, $3, 'technical', 'Gjerde', $4, '2026-11-01', 'planned', $5, $6)`,
        [municipality, id, of, owner, leader, at],
      );
    // The audit says that Bo was given the first measure, which is Ada's now, and nothing of the change.
    await fill(
      `insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, incident_id, details)
        values ($1, $2, $3, $4, 'incident.add_measure', 'incident', $5, $5, jsonb_build_object('measure', $6::text))`,
      [municipality, v7(), AT, leader, incident, first],
    );
    const outbox = [
      [rows.submitted, 'incident.submitted', 'handler safety_rep affected', ada, AT, AT],
      [rows.assigned, 'incident.measure_assigned', `reporter affected person:${bo}`, leader, AT, null],
      [rows.changed, 'incident.measure_changed', `reporter person:${bo} person:${ada}`, leader, LATER, LATER],
      [rows.moved, 'incident.moved', 'handler', null, LATER, null],
    ];
    for (const [id, topic, tells, actorId, at, dispatched] of outbox)
      await fill('insert into outbox values ($1, $2, $3, $4::jsonb, $5, $6)', [
        ...[municipality, id, topic],
        JSON.stringify({ incidentId: incident, ...(actorId ? { actorId } : {}), tells }),
        ...[at, dispatched],
      ]);
    const notices = [
      [leader, 'incident.submitted', incident, rows.submitted],
      [bo, 'incident.measure_yours', null, rows.assigned],
      [ada, 'incident.measure_changed', null, rows.changed],
    ];
    for (const [person, kind, of, outboxId] of notices)
      await fill(
        `insert into notice (municipality_id, id, person_id, kind, incident_id, outbox_id, created_at)
          values ($1, $2, $3, $4, $5, $6, $7)`,
        [municipality, v7(), person, kind, of, outboxId, AT],
      );
    // As the job queue keeps it, in a schema of its own.
    await before.owner.script(
      `create schema pgboss; create table pgboss.job (id uuid, name text, state text, data jsonb)`,
    );
    const mails = [
      { topic: 'incident.closed', party: 'reporter', personId: ada },
      { topic: 'incident.measure_yours', party: 'owner', personId: bo },
    ];
    for (const mail of mails)
      await before.owner.query(`insert into pgboss.job values ($1, 'mail', 'retry', $2::jsonb)`, [
        v7(),
        JSON.stringify({ municipalityId: municipality, incidentId: other, ...mail }),
      ]);
  });
  afterAll(() => before.close());

  it('is told as it would have been: what waits, its notices, and the mail in the queue', async () => {
    const database = await before.upgrade();
    const waiting = await takeOutbox(database, municipality, 10);
    expect(waiting.map(({ id: _id, createdAt: _at, ...news }) => news)).toEqual(
      expect.arrayContaining([
        {
          topic: 'incident.measure_assigned',
          subject: { type: 'incident', id: incident },
          parties: ['reporter', 'affected'],
          personIds: [],
          leftOut: [leader, bo],
        },
        {
          topic: 'measure.assigned',
          subject: { type: 'measure', id: first },
          parties: [],
          personIds: [bo],
          leftOut: [leader],
        },
        {
          topic: 'incident.moved',
          subject: { type: 'incident', id: incident },
          parties: ['handler'],
          personIds: [],
          leftOut: [],
        },
      ]),
    );
    expect(waiting).toHaveLength(3);
    const read = <Row>(sql: string) =>
      before.owner.transaction(async (query) => {
        await query('set local role vern_transfer');
        return query<Row>(sql);
      });
    expect(await read('select topic, subject_type as type, subject_id as id from notice order by topic')).toEqual([
      { topic: 'incident.submitted', type: 'incident', id: incident },
      { topic: 'measure.assigned', type: 'measure', id: first },
      { topic: 'measure.changed', type: 'measure', id: second },
    ]);
    expect(
      await read(
        `select topic, subject_type as type, dispatched_at is not null as done from outbox order by topic, type`,
      ),
    ).toHaveLength(6);
    expect(
      await before.owner.query(`select data - 'municipalityId' as data from pgboss.job order by data ->> 'topic'`),
    ).toEqual([
      {
        data: {
          topic: 'incident.closed',
          party: 'reporter',
          personId: ada,
          subject: { type: 'incident', id: other },
        },
      },
      { data: { topic: 'measure.assigned', party: 'owner', personId: bo, subject: { type: 'measure', id: strange } } },
    ]);
  });
});
