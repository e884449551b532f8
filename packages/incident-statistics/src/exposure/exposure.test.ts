import { describe, expect, it } from 'vitest';
import { annualise } from './annualise.ts';
import { type CalendarDay, exposureOf, exposureSeries, rateOnScale, sameWindow, schoolYearOf } from './exposure.ts';

const WEEK: readonly CalendarDay[] = [
  { date: '2024-10-28', open: true, fte: 20, pupils: 200 },
  { date: '2024-10-29', open: true, fte: 20, pupils: 200 },
  { date: '2024-10-30', open: true, fte: 18.5, pupils: 190 },
  { date: '2024-10-31', open: false, fte: 20, pupils: 200 },
  { date: '2024-11-01', open: false, fte: 0 },
];

describe('exposureSeries', () => {
  it.each([
    { unit: 'calendar_days', october: 4, november: 1 },
    { unit: 'school_days', october: 3, november: 0 },
    { unit: 'fte_days', october: 78.5, november: 0 },
    { unit: 'pupil_days', october: 590, november: 0 },
  ] as const)('adds up $unit within each period, ends included', ({ unit, october, november }) => {
    const periods = [
      { from: '2024-10-28', to: '2024-10-31' },
      { from: '2024-11-01', to: '2024-11-01' },
    ];
    expect(exposureSeries(unit, WEEK, periods)).toEqual([
      { unit, amount: october },
      { unit, amount: november },
    ]);
  });

  it('refuses a calendar with holes in a period: a missing day would pass for one without exposure', () => {
    const holed = WEEK.filter(({ date }) => date !== '2024-10-30');
    expect(() => exposureSeries('school_days', holed, [{ from: '2024-10-28', to: '2024-11-01' }])).toThrow(
      'The calendar has 4 of the 5 days from 2024-10-28 to 2024-11-01.',
    );
    expect(() => exposureSeries('school_days', WEEK, [{ from: '2025-01-01', to: '2025-01-31' }])).toThrow(
      '0 of the 31',
    );
    expect(exposureSeries('school_days', holed, [{ from: '2024-10-28', to: '2024-10-29' }])[0]!.amount).toBe(2);
  });

  it('refuses double days, missing figures, days that are not and periods that run backwards', () => {
    const period = [{ from: '2024-10-28', to: '2024-10-28' }];
    expect(() => exposureSeries('school_days', [...WEEK, WEEK[0]!], period)).toThrow('twice');
    expect(() => exposureSeries('fte_days', [{ date: '2024-10-28', open: true }], period)).toThrow('fte');
    expect(() => exposureSeries('school_days', [{ date: '2024-02-30', open: true }], period)).toThrow(RangeError);
    expect(() => exposureSeries('school_days', WEEK, [{ from: '2024-12-01', to: '2024-11-30' }])).toThrow(
      'before it begins',
    );
    expect(() => exposureSeries('fte_days', [{ date: '2024-10-28', open: true, fte: -1 }], period)).toThrow(RangeError);
  });
});

describe('sameWindow', () => {
  it.each([
    { from: '2024-01-01', to: '2024-11-03', years: 1, gives: { from: '2023-01-01', to: '2023-11-03' } },
    { from: '2024-02-29', to: '2024-03-31', years: 1, gives: { from: '2023-02-28', to: '2023-03-31' } },
    { from: '2024-08-01', to: '2024-12-31', years: 4, gives: { from: '2020-08-01', to: '2020-12-31' } },
  ])('moves $from to $to by $years years', ({ from, to, years, gives }) => {
    expect(sameWindow({ from, to }, years)).toEqual(gives);
  });
});

describe('schoolYearOf', () => {
  it.each([
    ['2024-07-31', 2023],
    ['2024-08-01', 2024],
    ['2025-01-15', 2024],
  ] as const)('puts %s in the school year that began in %s', (date, year) => {
    expect(schoolYearOf(date)).toBe(year);
  });

  it('refuses a day that is not', () => {
    expect(() => schoolYearOf('2024-13-01')).toThrow(RangeError);
    expect(() => schoolYearOf('yesterday')).toThrow(RangeError);
  });
});

describe('rateOnScale', () => {
  it('shows rates on the scale people know, and refuses another unit', () => {
    expect(rateOnScale(5, exposureOf('fte_days', 2_300), 'per_100_fte_years')).toBeCloseTo(50, 12);
    expect(rateOnScale(5, exposureOf('school_days', 190), 'per_1000_school_days')).toBeCloseTo(26.3158, 4);
    expect(() => rateOnScale(5, exposureOf('calendar_days', 190), 'per_1000_school_days')).toThrow(RangeError);
    expect(() => rateOnScale(5, exposureOf('school_days', 0), 'per_1000_school_days')).toThrow(RangeError);
    expect(() => exposureOf('school_days', -1)).toThrow(RangeError);
  });
});

describe('annualise', () => {
  const part = { count: 3_781, exposurePart: 308, exposureFull: 366 };

  it('opens with clustering: dispersion widens the interval about by its root', () => {
    const width = (phi: number) => {
      const { predictive } = annualise({ ...part, phi });
      return predictive.upper - predictive.lower;
    };
    expect(width(9) / width(1)).toBeGreaterThan(2.6);
    expect(width(9) / width(1)).toBeLessThan(3.4);
  });

  it('adds nothing to a year that is over', () => {
    expect(annualise({ ...part, exposurePart: 366 }).predictive).toEqual({ lower: 3_781, upper: 3_781 });
  });

  it('refuses more than the whole, and impossible values', () => {
    expect(() => annualise({ ...part, exposurePart: 367 })).toThrow(RangeError);
    for (const bad of [{ count: -1 }, { phi: 0 }, { priorShape: 0 }, { priorRate: -1 }, { confidence: 1 }]) {
      expect(() => annualise({ ...part, ...bad })).toThrow(RangeError);
    }
  });
});
