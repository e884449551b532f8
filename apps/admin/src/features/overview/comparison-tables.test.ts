import { describe, expect, it } from 'vitest';
import { comparisonTables } from './comparison-tables.ts';

const total = (unitKind: string, periodStart: string, periodEnd: string, count: number, series = 'Bergen') => ({
  series,
  unitKind,
  periodStart,
  periodEnd,
  count,
  source: 'file.csv',
});

const BERGEN = [
  total('kindergarten', '2024-01-01', '2024-11-03', 124),
  total('school', '2024-01-01', '2024-11-03', 3_781),
  total('kindergarten', '2023-01-01', '2023-12-31', 225),
  total('school', '2023-01-01', '2023-12-31', 5_197),
];

describe('comparisonTables', () => {
  it('puts the years in order and schools before kindergartens', () => {
    expect(comparisonTables(BERGEN)).toEqual([
      {
        series: 'Bergen',
        source: 'file.csv',
        unitKinds: ['school', 'kindergarten'],
        periods: [
          {
            year: '2023',
            from: '2023-01-01',
            to: '2023-12-31',
            isShort: false,
            totals: { school: 5_197, kindergarten: 225 },
          },
          {
            year: '2024',
            from: '2024-01-01',
            to: '2024-11-03',
            isShort: true,
            totals: { school: 3_781, kindergarten: 124 },
          },
        ],
      },
    ]);
  });

  it.each([
    ['2023-01-01', '2023-12-31', '2023', false],
    ['2024-01-01', '2024-12-30', '2024', true],
    ['2024-02-01', '2024-12-31', '2024', true],
    ['2023-08-01', '2024-07-31', '2023–2024', false],
    ['2023-08-01', '2024-06-20', '2023–2024', true],
  ])('from %s to %s is called %s; short: %s', (from, to, year, isShort) => {
    expect(comparisonTables([total('school', from, to, 1)])[0]?.periods[0]).toMatchObject({ year, isShort });
  });

  it('never lets a missing figure look like a zero, nor two series like one', () => {
    const tables = comparisonTables([
      ...BERGEN,
      total('school', '2022-01-01', '2022-12-31', 3_366),
      total('school', '2022-01-01', '2022-12-31', 90, 'Voss'),
    ]);
    expect(tables.map(({ series, unitKinds, periods }) => [series, unitKinds.length, periods.length])).toEqual([
      ['Bergen', 2, 2],
      ['Bergen', 1, 1],
      ['Voss', 1, 1],
    ]);
  });

  it('makes no table of nothing', () => expect(comparisonTables([])).toEqual([]));
});
