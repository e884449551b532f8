import { TO_PEOPLE } from '@vern/domain/statement';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, type NewReportOptions, newReport } from '../../testing/index.ts';
import { connectionOf } from '../database.ts';
import { createIncidentRepository } from './incident.repository.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  safety_rep: { role: 'safety_rep', at: 'school' },
} as const;

const TABLES = [
  'incident',
  'incident_identity',
  'affected_employee',
  'affected_health',
  'statement',
  'audit_entry',
  'outbox',
  'incident_count_delta',
];

const AT = new Date();

describeEachEngine('createIncidentRepository', (open) => {
  const make = async () => {
    const { database, owner } = open();
    const here = await makeMunicipality(open(), PEOPLE);
    const scopeOf = (who: keyof typeof PEOPLE) => ({ municipalityId: here.municipalityId, actorId: here.people[who] });
    const report = (more: Partial<NewReportOptions> = {}) =>
      newReport({ unitId: here.places.school, reporterId: here.people.reporter, ...more });
    /** Rows of every table that a submit writes. */
    const rows = () =>
      connectionOf(owner).transaction(async (query) => {
        await query('set local role vern_transfer');
        const counts: number[] = [];
        for (const table of TABLES) {
          const sql = `select count(*)::int as n from "${table}" where municipality_id = $1`;
          counts.push((await query<{ n: number }>(sql, [here.municipalityId]))[0]!.n);
        }
        return counts;
      });
    return { here, scopeOf, report, rows, incidents: createIncidentRepository(database) };
  };

  const audit = (incidentId: string, action: 'incident.assess' | 'incident.redact') => ({
    id: v7(),
    at: AT,
    action,
    entityType: 'incident' as const,
    entityId: incidentId,
    subject: { type: 'incident' as const, id: incidentId },
    changedFields: ['severity'],
    details: {},
  });

  it('takes the same report sent many times at once as one report', async () => {
    const { incidents, scopeOf, report, rows } = await make();
    const idempotencyKey = v7();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => incidents.submit(scopeOf('reporter'), report({ idempotencyKey }))),
    );
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await rows()).toEqual([1, 2, 1, 1, 1, 1, 1, 3]);
  });

  it('takes as many reports as there are keys, each whole', async () => {
    const { incidents, scopeOf, report, rows } = await make();
    await Promise.all(Array.from({ length: 25 }, () => incidents.submit(scopeOf('reporter'), report())));
    expect(await rows()).toEqual([25, 50, 25, 25, 25, 25, 25, 75]);
  });

  it('keeps everything it was given, and says whose it is', async () => {
    const { owner } = open();
    const { here, incidents, scopeOf, report } = await make();
    const sent = report({ consent: true });
    const { id } = await incidents.submit(scopeOf('reporter'), sent);
    const found = (await incidents.find(scopeOf('leader'), id))!;
    expect(found.facts).toEqual(sent.facts);
    expect(found.affected).toEqual(sent.affected);
    const [health] = await connectionOf(owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      return query<{ row: object }>('select to_jsonb(h) as row from affected_health h where incident_id = $1', [id]);
    });
    expect(health?.row).toEqual({
      municipality_id: here.municipalityId,
      incident_id: id,
      affected_id: sent.affected[0]!.id,
      person_id: here.people.reporter,
      injured_body_parts: ['shoulder_arm'],
      injury_kind: 'bruise',
      first_aid_given: false,
      saw_doctor: false,
      consent_share_medical: true,
      retention_class: 'injury_preserve',
      restricted_at: null,
    });
    expect(found.statements).toMatchObject(sent.statements.map((one) => ({ ...one, authorId: here.people.reporter })));
    expect(found.identities.map(({ name: _name, ...who }) => who)).toEqual(sent.identities);
  });

  it('takes a report from any unit of the municipality that is open', async () => {
    const { here, incidents, scopeOf, report } = await make();
    const elsewhere = report({ unitId: here.places.other_school });
    expect(await incidents.submit(scopeOf('reporter'), elsewhere)).toMatchObject({ created: true });
  });

  it('refuses a closed unit, a place that is none, and another municipality, and writes nothing', async () => {
    const { here, incidents, scopeOf, report, rows } = await make();
    for (const place of ['merged_school', 'agency', 'department'] as const) {
      const elsewhere = report({ unitId: here.places[place] });
      await expect(incidents.submit(scopeOf('reporter'), elsewhere)).rejects.toThrow(/row-level security/);
    }
    const other = await makeMunicipality(open(), PEOPLE);
    const foreign = { municipalityId: other.municipalityId, actorId: here.people.reporter };
    await expect(incidents.submit(foreign, report())).rejects.toThrow(/row-level security/);
    expect(await rows()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('writes nothing at all when the last of its rows is refused', async () => {
    const { incidents, scopeOf, report, rows } = await make();
    const whole = report();
    const doubled = { ...whole, deltas: [...whole.deltas, whole.deltas[0]!] };
    await expect(incidents.submit(scopeOf('reporter'), doubled)).rejects.toThrow(/duplicate key/);
    expect(await rows()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await incidents.submit(scopeOf('reporter'), whole)).toMatchObject({ created: true });
  });

  it('lets exactly one of two who read the same version change it', async () => {
    const { incidents, scopeOf, report } = await make();
    const { id } = await incidents.submit(scopeOf('reporter'), report());
    const step = (severity: 2 | 3) =>
      incidents.change(scopeOf('leader'), {
        incidentId: id,
        expectedVersion: 1,
        set: { severity, severityAssessed: severity },
        audit: [audit(id, 'incident.assess')],
      });
    const results = await Promise.allSettled([step(2), step(3)]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toMatchObject({ code: 'stale_version' });
    expect((await incidents.find(scopeOf('leader'), id))?.facts.version).toBe(2);
  });

  it('says not found to whoever may not see it', async () => {
    const { incidents, scopeOf, report } = await make();
    const { id } = await incidents.submit(scopeOf('reporter'), report());
    const change = { incidentId: id, expectedVersion: 1, set: {}, audit: [] };
    await expect(incidents.change(scopeOf('colleague'), change)).rejects.toMatchObject({ code: 'not_found' });
    expect(await incidents.find(scopeOf('colleague'), id)).toBeNull();
  });

  it('redacts a text once, leaves who wrote it and when, and never for its own author', async () => {
    const { incidents, scopeOf, report } = await make();
    const { id } = await incidents.submit(scopeOf('reporter'), report());
    const statement = (await incidents.find(scopeOf('leader'), id))!.statements[0]!;
    const redact = (who: keyof typeof PEOPLE) =>
      incidents.redact(scopeOf(who), {
        incidentId: id,
        statementId: statement.id,
        at: AT,
        reason: { id: v7(), kind: 'redaction_reason', ...TO_PEOPLE, text: 'Det sto et navn der.', createdAt: AT },
        audit: audit(id, 'incident.redact'),
        news: [],
      });
    await expect(redact('reporter')).rejects.toMatchObject({ code: 'not_found' });
    await redact('leader');
    const [tombstone, why] = (await incidents.find(scopeOf('reporter'), id))!.statements;
    expect(tombstone).toEqual({ ...statement, text: null, redactedAt: AT });
    expect(why).toMatchObject({ kind: 'redaction_reason', ...TO_PEOPLE, text: 'Det sto et navn der.' });
    await expect(redact('safety_rep')).rejects.toMatchObject({ code: 'already_redacted' });
  });
});
