import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality } from '../../testing/index.ts';
import { createCountsRepository } from '../counts/counts.repository.ts';
import { importYearlyTotals } from './import-yearly-totals.ts';
import { parseYearlyTotals } from './parse-yearly-totals.ts';

const BERGEN_CSV = readFileSync(new URL('../../seed/data/bergen-yearly-reports.csv', import.meta.url), 'utf8');
const HEADER = 'year,period_start,period_end,schools,kindergartens';
const OPTIONS = { series: 'Bergen, public figures', source: 'test', importedAt: new Date('2026-01-02T08:00:00Z') };

describe('parseYearlyTotals', () => {
  it('reads the public figures with the days they cover', () => {
    const { totals, problems } = parseYearlyTotals(BERGEN_CSV);
    expect(problems).toEqual([]);
    expect(totals).toHaveLength(8);
    expect(totals.at(-2)).toEqual({
      unitKind: 'school',
      periodStart: '2024-01-01',
      periodEnd: '2024-11-03',
      count: 3781,
    });
  });

  it.each([
    ['2021,2021-01-01,2021-12-31,12', 'field_count'],
    ['21,2021-01-01,2021-12-31,1,2', 'year_invalid'],
    ['2021,2021-02-30,2021-12-31,1,2', 'day_invalid'],
    ['2021,01.01.2021,2021-12-31,1,2', 'day_invalid'],
    ['2021,2021-12-31,2021-01-01,1,2', 'period_backwards'],
    ['2021,2021-01-01,2022-01-01,1,2', 'period_outside_year'],
    ['2021,2021-01-01,2021-12-31,-1,2', 'count_invalid'],
    ['2021,2021-01-01,2021-12-31,1.5,2', 'count_invalid'],
    ['2021,2021-01-01,2021-12-31,,2', 'count_invalid'],
    ['2020,2020-01-01,2020-12-31,1,2', 'period_twice'],
    ['2021,"2021-01-01,2021-12-31,1,2', 'not_csv'],
  ])('says of line 3 that %s is %s, and gives nothing of the file', (line, rule) => {
    const { totals, problems } = parseYearlyTotals(`${HEADER}\n2020,2020-01-01,2020-12-31,1,2\n${line}\n`);
    expect(totals).toEqual([]);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    if (rule !== 'not_csv') expect(problems[0]!.line).toBe(3);
  });

  it.each(['', HEADER, 'år,fra,til\n1,2,3', '\u0000'])('refuses %j', (csv) => {
    expect(parseYearlyTotals(csv).problems).toHaveLength(1);
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, withHeader) => {
        const { totals, problems } = parseYearlyTotals(withHeader ? `${HEADER}\n${text}` : text);
        expect(totals.length === 0 || problems.length === 0).toBe(true);
      }),
    );
  });
});

describeEachEngine('importYearlyTotals', (open) => {
  const make = async () => {
    const { municipalityId, people } = await makeMunicipality(open(), {
      steering: { role: 'steering_group_member', at: 'division' },
    });
    const load = (csv: string) => importYearlyTotals(open().database, municipalityId, csv, OPTIONS);
    const read = () =>
      createCountsRepository(open().database).comparisonTotals({ municipalityId, actorId: people.steering });
    return { load, read };
  };

  it('imports a file once: the second time changes nothing, a correction changes its row', async () => {
    const { load, read } = await make();
    expect(await load(BERGEN_CSV)).toEqual({ changed: 8, unchanged: 0, problems: [] });
    const before = await read();
    expect(await load(BERGEN_CSV)).toEqual({ changed: 0, unchanged: 8, problems: [] });
    expect(await read()).toEqual(before);
    expect(await load(BERGEN_CSV.replace('5197', '5199'))).toMatchObject({ changed: 1, unchanged: 7 });
    expect(
      (await read()).filter(({ periodStart }) => periodStart === '2023-01-01').map(({ count }) => count),
    ).toContain(5199);
  });

  it('imports nothing of a file with one bad line', async () => {
    const { load, read } = await make();
    const result = await load(`${BERGEN_CSV.trimEnd()}\n2025,2025-01-01,2025-12-31,many,2\n`);
    expect(result).toEqual({ changed: 0, unchanged: 0, problems: [{ line: 6, rule: 'count_invalid' }] });
    expect(await read()).toEqual([]);
  });
});
