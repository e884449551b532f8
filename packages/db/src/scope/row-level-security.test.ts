import {
  type Part,
  PEOPLE,
  type Person,
  partsFor,
  REPORT_KINDS,
  REPORTS,
  type Report,
  type ReportKind,
} from '@vern/testing/access';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { insertBatch } from '../../seed/insert-batch.ts';
import { describeEachEngine, makeMunicipality, newReport, type TestMunicipality } from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { connectionOf } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { createIncidentRepository } from '../incident/incident.repository.ts';
import { enterActor } from './enter-scope.ts';

/** What is looked for without any condition of its own, and the part of a report that it is. */
const PROBES = {
  facts: 'select 1 from incident where id = $1',
  names: 'select 1 from incident_identity where incident_id = $1 and person_id <> vern_actor()',
  harm: 'select 1 from affected_employee where incident_id = $1',
  texts: "select 1 from statement where subject_id = $1 and audience = 'people'",
  notes: "select 1 from statement where subject_id = $1 and audience = 'handlers'",
  health: 'select 1 from affected_health where incident_id = $1',
} as const;

/** Everything of a report that a statement gets to see. */
async function probe(query: Query, incidentId: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const [part, sql] of Object.entries(PROBES)) {
    if ((await query(sql, [incidentId])).length > 0) seen.push(part);
  }
  return seen;
}

/** What the table of expectations says of it. */
function expectedParts(who: Person, kind: ReportKind): readonly string[] {
  const parts = partsFor(who, kind);
  const { by, about }: Report = REPORTS[kind];
  const isAloneInIt = about === undefined && who === by;
  return Object.keys(PROBES).filter(
    (part) =>
      parts !== null && (part === 'facts' || (parts.includes(part as Part) && !(part === 'names' && isAloneInIt))),
  );
}

describeEachEngine('row-level security', (open) => {
  let here: TestMunicipality<Person>;
  const reports: Partial<Record<ReportKind, string>> = {};

  const as = <T>(actorId: string | null, work: (query: Query) => Promise<T>, municipalityId = here.municipalityId) =>
    connectionOf(open().database).transaction(async (query) => {
      if (actorId) await enterActor(query, { municipalityId, actorId });
      else await query(`select vern_enter('vern_app', $1, null)::text`, [municipalityId]);
      return work(query);
    });

  /** Nobody consents for somebody else. */
  const consent = (who: Person, affectedId: string) => {
    const told = {
      id: v7(),
      field: 'consent_share_medical',
      value: true,
      known_on: '2026-03-02',
      recorded_at: new Date(),
    };
    return as(here.people[who], (query) =>
      query(`select vern_observe($1::uuid, $2::jsonb, '{}')::text`, [affectedId, JSON.stringify([told])]),
    );
  };

  const give = (incidentId: string, who: Person) =>
    tamper(open(), inject('vernTemplates').server, 'update incident set delegate_id = $2::uuid where id = $1::uuid', [
      incidentId,
      here.people[who],
    ]);

  beforeAll(async () => {
    here = await makeMunicipality(open(), PEOPLE);
    const incidents = createIncidentRepository(open().database);
    for (const kind of REPORT_KINDS) {
      const { by, about = by, at, handledAt, ...is }: Report = REPORTS[kind];
      const openPlace = (place: typeof at | typeof handledAt) =>
        here.places[place === 'merged_school' ? 'school' : place];
      const report = newReport({
        unitId: openPlace(at),
        reporterId: here.people[by],
        affectedId: here.people[about],
        departmentId: is.inDepartment ? here.places.department : null,
        handlerNodeId: openPlace(handledAt),
        handledBySteering: is.isSteered === true,
        aboutLeader: is.aboutLeader === true,
        hideName: is.isNameWithheld === true,
      });
      const scope = { municipalityId: here.municipalityId, actorId: here.people[by] };
      expect(await incidents.submit(scope, report)).toEqual({ id: report.facts.id, created: true });
      reports[kind] = report.facts.id;
      if (is.givenTo) await give(report.facts.id, is.givenTo);
      if (is.hasConsent) await consent(about, report.affected[0]!.id);
    }
    await connectionOf(open().owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      const note = {
        municipality_id: here.municipalityId,
        author_id: here.people.unit_leader,
        subject_type: 'incident',
        kind: 'note',
        audience: 'handlers',
        text: 'Avtalt samtale.',
      };
      const rows = Object.values(reports).map((id) => ({
        ...note,
        id: v7(),
        subject_id: id,
        created_at: '2026-03-03T08:00:00Z',
      }));
      await insertBatch(query, { table: 'statement', rows });
    });
    // The report was made at a school that has since gone into this one.
    const gone = 'update incident set unit_id = $2, handler_node_id = $2 where id = $1';
    await tamper(open(), inject('vernTemplates').server, gone, [reports.merged, here.places.merged_school]);
  });

  it.each(Object.keys(PEOPLE) as Person[])('shows %s exactly what their relation to each report gives', async (who) => {
    const seen = await as(here.people[who], async (query) => {
      const found: (readonly [ReportKind, readonly string[]])[] = [];
      for (const kind of REPORT_KINDS) found.push([kind, await probe(query, reports[kind]!)]);
      return found;
    });
    expect(seen).toEqual(REPORT_KINDS.map((kind) => [kind, expectedParts(who, kind)]));
  });

  it('shows nothing to nobody, and nothing without a municipality', async () => {
    expect(await as(null, (query) => probe(query, reports.plain!))).toEqual([]);
    const rows = await connectionOf(open().database).transaction(async (query) => {
      await query('set local role vern_app');
      return query('select 1 from incident union all select 1 from person union all select 1 from statement');
    });
    expect(rows).toEqual([]);
  });

  it('shows another municipality nothing, also to one who names it or knows an id', async () => {
    const there = await makeMunicipality(open(), PEOPLE);
    expect(await as(there.people.unit_leader, (query) => probe(query, reports.plain!), there.municipalityId)).toEqual(
      [],
    );
    // An actor of one municipality in the scope of another has no assignments there.
    expect(await as(there.people.unit_leader, (query) => probe(query, reports.plain!))).toEqual([]);
    const rows = await as(
      there.people.unit_leader,
      (query) => query('select 1 from person where municipality_id = $1', [here.municipalityId]),
      there.municipalityId,
    );
    expect(rows).toEqual([]);
  });

  describe('refuses to write', () => {
    const attempts: readonly [what: string, who: Person, sql: string][] = [
      [
        'oneself into a report',
        'colleague',
        `insert into incident_identity (municipality_id, incident_id, person_id, relation) values (vern_municipality(), $1, vern_actor(), 'affected')`,
      ],
      [
        'a statement about a report one is no part of',
        'colleague',
        `insert into statement (municipality_id, id, subject_type, subject_id, author_id, kind, audience, text, created_at) values (vern_municipality(), gen_random_uuid(), 'incident', $1, vern_actor(), 'note', 'handlers', 'x', now())`,
      ],
      [
        'a statement in the name of another',
        'unit_leader',
        `insert into statement (municipality_id, id, subject_type, subject_id, author_id, kind, audience, text, created_at) select vern_municipality(), gen_random_uuid(), 'incident', $1, person_id, 'note', 'handlers', 'x', now() from incident_identity where incident_id = $1`,
      ],
      [
        'an audit entry in the name of another',
        'unit_leader',
        `insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type, subject_id, changed_fields, form) select vern_municipality(), gen_random_uuid(), now(), person_id, 'x', 'x', $1, 'incident', $1, '{}', 'vern-audit-2' from incident_identity where incident_id = $1`,
      ],
      [
        'health data into a report of others',
        'colleague',
        `insert into affected_health (municipality_id, affected_id, incident_id, person_id) values (vern_municipality(), gen_random_uuid(), $1, vern_actor())`,
      ],
      ['a changed text', 'reporter', `update statement set text = 'other' where subject_id = $1`],
      ['a changed audit entry', 'unit_leader', `update audit_entry set action = 'x' where subject_id = $1`],
      ['the audit away', 'unit_leader', 'delete from audit_entry where subject_id = $1'],
      ['a report away', 'unit_leader', 'delete from incident where id = $1'],
      [
        'a role for oneself',
        'colleague',
        `insert into role_assignment (municipality_id, id, person_id, role, node_id, valid_from) select vern_municipality(), $1, vern_actor(), 'unit_leader', id, now() from org_node`,
      ],
      ['a total', 'unit_leader', `update incident_count_daily set count = 0 where unit_id <> $1`],
    ];
    it.each(attempts)('%s', async (_what, who, sql) => {
      const attempt = as(here.people[who], async (query) => {
        const rows = await query(`${sql} returning 1`, [reports.plain]);
        if (rows.length > 0) throw new Error('It was written');
        return 'nothing';
      });
      const isRefusal = (error: Error) => /permission denied|row-level security/.test(error.message);
      const outcome = await attempt.catch((error: Error) => (isRefusal(error) ? 'refused' : Promise.reject(error)));
      expect(['refused', 'nothing']).toContain(outcome);
    });

    it('people into a report that has some', async () => {
      const nobody = '{"identities":[],"affected":[],"health":[],"statements":[]}';
      const join = (who: Person) =>
        as(here.people[who], (query) =>
          query('select vern_write_people($1, $2, $3)::text', [reports.plain, 'incident_operational', nobody]),
        );
      for (const who of ['colleague', 'unit_leader', 'reporter'] as const) {
        await expect(join(who)).rejects.toThrow(/written with it/);
      }
    });

    it('a change to a report that one does not handle', async () => {
      const change = 'update incident set severity = 1 where id = $1 returning 1';
      for (const who of [
        'colleague',
        'safety_rep',
        'work_env_group_member',
        'other_unit_leader',
        'agency_director',
      ] as const) {
        expect(await as(here.people[who], (query) => query(change, [reports.plain]))).toEqual([]);
      }
    });
  });

  it('lets the jobs read neither free text nor health', async () => {
    const whole = ['statement', 'affected_health', 'affected_employee', 'session'].map(
      (table) => `select 1 from ${table}`,
    );
    // They see that such a row is there, and never its words.
    for (const sql of [...whole, 'select content from incident_draft', 'select title from measure']) {
      const read = connectionOf(open().database).transaction(async (query) => {
        await query(`select vern_enter('vern_jobs', $1, null)::text`, [here.municipalityId]);
        return query(sql);
      });
      await expect(read).rejects.toThrow(/permission denied/);
    }
  });

  it('does not let a server’s login become the one who moves whole databases', async () => {
    const { database, urls } = open();
    const become = connectionOf(database).transaction((query) => query('set local role vern_transfer'));
    // The embedded engine has one user, in this process: there is nobody to keep out.
    if (urls) await expect(become).rejects.toThrow(/permission denied/);
    else await expect(become).resolves.toEqual([]);
  });
});
