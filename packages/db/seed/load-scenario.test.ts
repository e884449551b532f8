import { clusterDispersion } from '@vern/incident-statistics';
import { describe, expect, it } from 'vitest';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import { verifyCounts } from '../src/counts/verify-counts.ts';
import { connectionOf, type Database } from '../src/database.ts';
import { describeEachEngine, openTestDatabase } from '../testing/index.ts';
import { BENCHMARK, DEMO_PEOPLE, FJORDVIK, loadScenario } from './index.ts';

const asOf = new Date('2026-03-13T11:00:00Z');

const read = <Row>(database: Database, sql: string, values: unknown[] = []) =>
  connectionOf(database).transaction(async (query) => {
    await query('set local role vern_transfer');
    return query<Row>(sql, values);
  });

describeEachEngine('loadScenario', (open) => {
  it.each(['quiet-school', 'busy-kindergarten', 'overdue-follow-up'] as const)(
    'makes %s once: right counts, a sealed chain, nothing after now, and nothing the second time',
    async (name) => {
      const { owner, database } = open();
      const first = await loadScenario(owner, name, { asOf });
      expect(first.loaded).toBe(true);
      expect(await loadScenario(owner, name, { asOf })).toEqual({ ...first, loaded: false });
      expect(await verifyCounts(database, first.municipalityId)).toMatchObject({ unfolded: 0, differences: [] });
      expect(await verifyAudit(database, first.municipalityId)).toMatchObject({ unsealed: 0, firstBreak: null });
      const late = await read(owner, 'select 1 from audit_entry where at > $1', [asOf.toISOString()]);
      expect(late).toEqual([]);
    },
  );

  it('leaves reports overdue where the leader has not kept up', async () => {
    const { owner } = open();
    const { municipalityId } = await loadScenario(owner, 'overdue-follow-up', { asOf });
    const rows = await read<{ status: string }>(
      owner,
      `select status from incident where municipality_id = $1 and next_due_on < '2026-03-13'`,
      [municipalityId],
    );
    expect(rows.filter(({ status }) => status === 'submitted').length).toBeGreaterThanOrEqual(6);
  });

  it('makes any number of reports for measuring, 6.6 % of them at the largest unit, with right counts', async () => {
    const { owner, database } = open();
    await loadScenario(owner, 'benchmark', { asOf, incidents: 5_000 });
    const [row] = await read<{ share: number; total: number }>(
      owner,
      `select count(*)::int as total, (count(*) filter (where unit_id = $2))::float8 / count(*) as share
        from incident where municipality_id = $1`,
      [BENCHMARK.municipalityId, BENCHMARK.largestUnitId],
    );
    expect(row).toEqual({ total: 5_000, share: 0.066 });
    expect(await verifyCounts(database, BENCHMARK.municipalityId)).toMatchObject({ events: 5_000, differences: [] });
  });
});

describe('loadScenario of Fjordvik', { timeout: 240_000 }, () => {
  it('is a whole municipality that finds the truth it was made with', async () => {
    const { owner, close } = await openTestDatabase('postgres');
    try {
      await loadScenario(owner, 'fjordvik', { asOf, truth: { overDispersion: 8 } });
      const [people] = await read<{ people: number }>(
        owner,
        'select count(*)::int as people from person where issuer = $1',
        ['demo'],
      );
      expect(people!.people).toBeGreaterThan(1_000);
      const units = await read<{ kind: string; n: number }>(
        owner,
        `select unit_kind as kind, count(*)::int as n from org_node where valid_to is null and unit_kind is not null group by 1 order by 1`,
      );
      expect(units).toEqual([
        { kind: 'kindergarten', n: 60 },
        { kind: 'school', n: 80 },
      ]);
      const holders = await read<{ id: string }>(
        owner,
        'select person_id as id from role_assignment where person_id = any ($1)',
        [DEMO_PEOPLE.map(({ personId }) => personId)],
      );
      expect(new Set(holders.map(({ id }) => id)).size).toBe(DEMO_PEOPLE.length);
      // The public total of 2023, halved, within what clustering leaves to chance.
      const [year] = await read<{ n: number }>(
        owner,
        `select count(*)::int as n from incident i join org_node u on u.municipality_id = i.municipality_id and u.id = i.unit_id
          where u.unit_kind = 'school' and occurred_on between '2023-01-01' and '2023-12-31'`,
      );
      expect(year!.n).toBeGreaterThan(2_300);
      expect(year!.n).toBeLessThan(2_900);
      const series = await read<{ size: number }>(
        owner,
        `select count(*)::int as size from incident i join org_node u on u.municipality_id = i.municipality_id and u.id = i.unit_id
          where u.unit_kind = 'school' and occurred_on between '2023-08-01' and '2024-07-31' group by coalesce(series_id, i.id)`,
      );
      const phi = clusterDispersion(series.map(({ size }) => size));
      expect(phi).toBeGreaterThan(5);
      expect(phi).toBeLessThan(12);
      expect(await verifyCounts(owner, FJORDVIK)).toMatchObject({ differences: [] });
      expect(await verifyAudit(owner, FJORDVIK)).toMatchObject({ unsealed: 0, firstBreak: null });
    } finally {
      await close();
    }
  });
});
