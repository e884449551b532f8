import { osloDay } from '@vern/domain/calendar';
import { incidentReportSchema } from '@vern/domain/incident/schema';
import { checkFreeText } from '@vern/domain/privacy';
import { askedWith, DOERS_AT, PLACES_AT, SITUATIONS_AT } from '@vern/domain/theme/violence';
import { clusterDispersion } from '@vern/incident-statistics';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import { verifyCounts } from '../src/counts/verify-counts.ts';
import { connectionOf } from '../src/database.ts';
import { settleHandlers } from '../src/incident/settle-handlers.ts';
import { openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { DEMO_PEOPLE, FJORDVIK, loadScenario } from './index.ts';
import { readHandlers } from './read-handlers.fixture.ts';
import { rederive } from './rederive.fixture.ts';
import { type StoredReport, sampleReports } from './stored-report.fixture.ts';

const asOf = new Date('2026-03-13T11:00:00Z');

describe('Fjordvik', { timeout: 240_000 }, () => {
  let store: TestDatabase;
  let sample: readonly StoredReport[];

  beforeAll(async () => {
    store = await openTestDatabase('postgres');
    await loadScenario(store.owner, 'fjordvik', { asOf, truth: { overDispersion: 8 } });
    sample = await sampleReports(store.owner, FJORDVIK, { share: 0.1, seed: 1 });
  }, 240_000);

  afterAll(() => store.close());

  const read = <Row>(sql: string, values: unknown[] = []) =>
    connectionOf(store.owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      return query<Row>(sql, values);
    });

  it('is a whole municipality that finds the truth it was made with', async () => {
    const [people] = await read<{ people: number }>('select count(*)::int as people from person where issuer = $1', [
      'demo',
    ]);
    expect(people!.people).toBeGreaterThan(1_000);
    const units = await read<{ topic: string; n: number }>(
      `select unit_kind as kind, count(*)::int as n from org_node where valid_to is null and unit_kind is not null group by 1 order by 1`,
    );
    expect(units).toEqual([
      { kind: 'kindergarten', n: 60 },
      { kind: 'school', n: 80 },
    ]);
    const holders = await read<{ id: string }>(
      'select person_id as id from role_assignment where person_id = any ($1)',
      [DEMO_PEOPLE.map(({ personId }) => personId)],
    );
    expect(new Set(holders.map(({ id }) => id)).size).toBe(DEMO_PEOPLE.length);
    // The public total of 2023, halved, within what clustering leaves to chance.
    const [year] = await read<{ n: number }>(
      `select count(*)::int as n from incident i join org_node u on u.municipality_id = i.municipality_id and u.id = i.unit_id
          where u.unit_kind = 'school' and occurred_on between '2023-01-01' and '2023-12-31'`,
    );
    expect(year!.n).toBeGreaterThan(2_300);
    expect(year!.n).toBeLessThan(2_900);
    const series = await read<{ size: number }>(
      `select count(*)::int as size from incident i join org_node u on u.municipality_id = i.municipality_id and u.id = i.unit_id
          where u.unit_kind = 'school' and occurred_on between '2023-08-01' and '2024-07-31' group by coalesce(series_id, i.id)`,
    );
    const phi = clusterDispersion(series.map(({ size }) => size));
    expect(phi).toBeGreaterThan(5);
    expect(phi).toBeLessThan(12);
    expect(await verifyCounts(store.owner, FJORDVIK)).toMatchObject({ differences: [] });
    expect(await verifyAudit(store.owner, FJORDVIK)).toMatchObject({ unsealed: 0, firstBreak: null });
  });

  it('stores of each report what the domain makes of what was said and done', async () => {
    expect(sample.length).toBeGreaterThan(1_000);
    const handlerOf = await readHandlers(store.owner, FJORDVIK, osloDay(asOf));
    for (const stored of sample) {
      const { facts, identities, affected, measures, statements, firstAnswer } = stored;
      const { derived, kept, leftUndone, ...expected } = rederive(stored, handlerOf);
      expect(facts).toMatchObject({ id: facts.id, ...derived });
      expect([...identities, ...affected, ...measures, ...statements].map((each) => each.retentionClass)).toEqual(kept);
      expect([firstAnswer, facts.firstAnswerAt === null]).toEqual([
        expected.firstAnswer && expect.objectContaining(expected.firstAnswer),
        expected.firstAnswer === null,
      ]);
      expect(statements.some(({ kind }) => kind === 'left_undone_reason')).toBe(leftUndone);
    }
  });

  it('asks of each what its form asks: the kind of unit’s own places, a rough age of a child alone, and no names', async () => {
    const kinds = await read<{ id: string; kind: 'school' | 'kindergarten' }>(
      'select id, unit_kind as kind from org_node where unit_kind is not null',
    );
    const kindOf = new Map(kinds.map(({ id, kind }) => [id, kind]));
    for (const { facts, affected, statements, measures } of sample) {
      const kind = kindOf.get(facts.unitId)!;
      const { ageBand = null, situation, ...answers } = facts.themeAnswers;
      expect(DOERS_AT[kind]).toContainEqual({ role: facts.perpetratorRole, ageBand });
      expect(PLACES_AT[kind]).toContain(facts.location);
      expect(SITUATIONS_AT[kind]).toContain(situation);
      expect([...askedWith(facts.kinds)].sort()).toEqual(expect.arrayContaining(Object.keys(answers).sort()));
      const { theme, codeListVersion, questionSetVersion, unitId, occurredOn, occurredTime, occurredPrecision } = facts;
      incidentReportSchema.parse({
        ...{ theme, codeListVersion, questionSetVersion, unitId, occurredOn, occurredTime, occurredPrecision },
        location: facts.location,
        kinds: facts.kinds,
        perpetratorRole: facts.perpetratorRole,
        severitySelf: facts.severitySelf,
        answers: facts.themeAnswers,
        affected: affected.map(({ id: personId, physicalInjury, psychologicalImpact, absence, wantsContact }) => ({
          ...{ personId, physicalInjury, psychologicalImpact, absence, wantsContact },
        })),
      });
      for (const { text } of statements) checkFreeText('text', text);
      for (const { title } of measures) checkFreeText('title', title);
    }
  });

  it('has what its people made series of: of two reports or more, by one of them, numbered as they began', async () => {
    const wrong = await read(
      `select s.id from incident_series s where (
          select count(*) < 2 or count(distinct r.person_id) > 1 or bool_or(i.unit_id <> s.unit_id)
            or (array_agg(i.received_at order by i.received_at))[2] <> s.created_at or bool_or(r.person_id <> s.created_by_id)
          from incident i join incident_identity r on r.municipality_id = i.municipality_id and r.incident_id = i.id
            and r.relation = 'reporter' where i.series_id = s.id)`,
    );
    expect(wrong).toEqual([]);
    const numbers = await read(
      `select unit_id from incident_series group by unit_id having max(number) <> count(*) or count(distinct number) <> count(*)`,
    );
    expect(numbers).toEqual([]);
  });

  it('has nobody to hand a report on to: whoever handles it is who should', async () => {
    const turn = { now: asOf, newId: () => v7() };
    expect(await settleHandlers(store.owner, FJORDVIK, turn)).toMatchObject({ moved: 0 });
  });

  it('has told everybody what the relay would have told them, and leaves the last days’ unread', async () => {
    const unread = await read<{ who: string; topic: string }>(
      `select p.subject as who, n.topic from notice n join person p on p.municipality_id = n.municipality_id and p.id = n.person_id
        where n.read_at is null and p.subject = any ($1)`,
      [DEMO_PEOPLE.map(({ subject }) => subject)],
    );
    const of = (who: string) => unread.filter((each) => each.who === who).map(({ topic }) => topic);
    expect(of('ida')).toEqual(expect.arrayContaining(['incident.closed', 'incident.question']));
    expect(of('jonas')).toEqual(expect.arrayContaining(['incident.reported_for_you', 'measure.assigned']));
    expect(of('tor')).toEqual(expect.arrayContaining(['incident.submitted', 'incident.answered']));
    for (const who of ['siv', 'eli', 'lars', 'berit', 'oyvind']) expect(of(who)).toContain('incident.submitted');
    const wrong = await read(
      `select n.id from notice n join outbox o on o.municipality_id = n.municipality_id and o.id = n.outbox_id
        where n.created_at <> o.created_at or o.dispatched_at is null or n.person_id = any (o.left_out)
          or n.created_at > $1 or n.read_at > $1`,
      [asOf.toISOString()],
    );
    expect(wrong).toEqual([]);
  });
});
