import { expect, it } from 'vitest';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import { verifyCounts } from '../src/counts/verify-counts.ts';
import { connectionOf, type Database } from '../src/database.ts';
import { describeEachEngine } from '../testing/index.ts';
import { BENCHMARK, loadScenario } from './index.ts';

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
