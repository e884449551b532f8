import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureRecapture } from './capture-recapture.ts';
import { nowcast } from './nowcast.ts';
import { ratioOfRatios } from './ratio-of-ratios.ts';
import { reportingBounds } from './reporting-bounds.ts';
import { reportingProfile } from './reporting-profile.ts';

describe('reportingBounds', () => {
  const base = { ratio: 2, interval: { lower: 1.8, upper: 2.2 } };

  it('leaves the ratio alone when reporting is known not to have changed', () => {
    const all = { lower: 1, upper: 1 };
    const bounds = reportingBounds({ ...base, before: all, after: all });
    expect(bounds).toMatchObject({ trueRatio: base.interval, atEstimate: { lower: 2, upper: 2 }, warnings: [] });
  });

  it('turns round with time: swapping before and after inverts the bounds', () => {
    const [before, after] = [
      { lower: 0.2, upper: 0.5 },
      { lower: 0.4, upper: 0.9 },
    ];
    const forward = reportingBounds({ ...base, before, after });
    const back = reportingBounds({
      ratio: 1 / 2,
      interval: { lower: 1 / 2.2, upper: 1 / 1.8 },
      before: after,
      after: before,
    });
    expect(back.trueRatio.lower * forward.trueRatio.upper).toBeCloseTo(1, 12);
    expect(back.greatestReportingBefore).toBe(1);
  });

  it('bounds also what a count of 0 gives: a ratio of 0 or Infinity, a share that may have been 0', () => {
    const share = { lower: 0.4, upper: 0.8 };
    const none = reportingBounds({ ratio: 0, interval: { lower: 0, upper: 0.5 }, before: share, after: share });
    expect(none).toMatchObject({ trueRatio: { lower: 0, upper: 1 }, tippingRatio: 0, greatestReportingBefore: 1 });
    const endless = { ratio: Number.POSITIVE_INFINITY, interval: { lower: 2, upper: Number.POSITIVE_INFINITY } };
    const first = reportingBounds({ ...endless, before: share, after: share });
    expect(first.trueRatio).toEqual({ lower: 1, upper: Number.POSITIVE_INFINITY });
    expect(first.greatestReportingBefore).toBe(0);
    const unknown = { lower: 0, upper: 1 };
    for (const ratios of [base, endless, { ratio: 0, interval: { lower: 0, upper: 0 } }]) {
      const { trueRatio, atEstimate, warnings } = reportingBounds({ ...ratios, before: unknown, after: unknown });
      const anything = { lower: 0, upper: Number.POSITIVE_INFINITY };
      expect([trueRatio, atEstimate, warnings]).toEqual([anything, anything, ['reporting_may_explain']]);
    }
  });

  it.each([
    { before: { lower: 0, upper: 0 } },
    { before: { lower: -0.1, upper: 0.5 } },
    { before: { lower: 0.6, upper: 0.5 } },
    { after: { lower: 0.5, upper: 1.1 } },
    { ratio: -1 },
    { ratio: Number.NEGATIVE_INFINITY },
    { target: -1 },
    { interval: { lower: Number.NaN, upper: 2 } },
  ])('refuses %o', (bad) => {
    const share = { lower: 0.5, upper: 0.8 };
    expect(() => reportingBounds({ ...base, before: share, after: share, ...bad })).toThrow(RangeError);
  });
});

describe('captureRecapture', () => {
  it('never estimates fewer than were seen', () => {
    const lists = fc
      .tuple(fc.nat(500), fc.nat(500), fc.nat(500))
      .map(([both, a, b]) => ({ reports: both + a, other: both + b, both }));
    fc.assert(
      fc.property(lists, (input) => {
        const { total, seen, interval } = captureRecapture(input);
        expect(total ?? seen).toBeGreaterThanOrEqual(seen - 1e-9);
        expect(interval.lower).toBeGreaterThanOrEqual(seen);
        expect(interval.upper).toBeGreaterThanOrEqual((total ?? Number.POSITIVE_INFINITY) - 1e-6);
      }),
    );
  });

  it('knows neither completeness nor total without a second list, and always says that lists depend', () => {
    expect(captureRecapture({ reports: 9, other: 0, both: 0 })).toMatchObject({
      total: null,
      variance: null,
      seen: 9,
      interval: { lower: 9, upper: Number.POSITIVE_INFINITY },
      completeness: null,
      completenessInterval: null,
      warnings: ['no_data', 'dependent_lists'],
    });
    expect(captureRecapture({ reports: 9, other: 4, both: 2 }).warnings).toEqual(['dependent_lists']);
  });

  it('refuses an overlap larger than a list', () => {
    expect(() => captureRecapture({ reports: 3, other: 9, both: 4 })).toThrow(RangeError);
    expect(() => captureRecapture({ reports: 3, other: 9, both: -1 })).toThrow(RangeError);
    expect(() => captureRecapture({ reports: 3, other: 9, both: 1, confidence: 0 })).toThrow(RangeError);
  });
});

describe('nowcast', () => {
  it('leaves complete periods alone and never lowers a count', () => {
    const { observed, expected, delayCdf } = nowcast([
      [5, 3, 1],
      [4, 4, null],
      [6, null, null],
    ]);
    expect(expected[0]).toBe(observed[0]);
    for (let t = 0; t < 3; t++) expect(expected[t]).toBeGreaterThanOrEqual(observed[t]!);
    expect(delayCdf.at(-1)).toBe(1);
    expect(nowcast([[5], [3]]).warnings).toEqual([]);
    expect(
      nowcast([
        [0, 0],
        [0, null],
      ]).expected,
    ).toEqual([0, 0]);
  });

  it('knows nothing of a period whose reports never come so early', () => {
    const sameMonthNeverReported = [
      [0, 4],
      [0, 5],
    ];
    expect(nowcast([...sameMonthNeverReported, [0, null]]).expected).toEqual([4, 5, null]);
    expect(nowcast([...sameMonthNeverReported, [2, null]]).expected[2]).toBeGreaterThan(2);
  });

  it.each([
    { why: 'nothing', triangle: [] },
    { why: 'ragged rows', triangle: [[1, 2], [1]] },
    { why: 'a gap', triangle: [[1, null, 2]] },
    { why: 'a period nobody could see', triangle: [[null, null]] },
    { why: 'half a report', triangle: [[0.5]] },
  ])('refuses $why', ({ triangle }) => {
    expect(() => nowcast(triangle)).toThrow(RangeError);
  });
});

describe('ratioOfRatios', () => {
  it('finds growth in minor reports beside steady sentinel incidents', () => {
    const result = ratioOfRatios({ minorBefore: 200, minorAfter: 400, sentinelBefore: 50, sentinelAfter: 50 });
    expect(result.ratio).toBe(2);
    expect(result.pMidP).toBeLessThan(0.01);
    expect(result.interval!.lower).toBeGreaterThan(1);
  });

  it('has the tea-taster among its cases: 3, 1, 1, 3 gives mid-p 2 (16/70 / 2 + 1/70)', () => {
    expect(ratioOfRatios({ minorBefore: 1, minorAfter: 3, sentinelBefore: 3, sentinelAfter: 1 }).pMidP).toBeCloseTo(
      2 * (8 / 70 + 1 / 70),
      12,
    );
  });

  it('is the same test with the strata named the other way round', () => {
    const cell = fc.nat(60);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const one = ratioOfRatios({ minorBefore: a, minorAfter: b, sentinelBefore: c, sentinelAfter: d });
        const two = ratioOfRatios({ minorBefore: c, minorAfter: d, sentinelBefore: a, sentinelAfter: b });
        expect(two.pMidP).toBeCloseTo(one.pMidP, 10);
      }),
    );
  });

  it('gives no ratio with a zero, and refuses impossible counts', () => {
    expect(ratioOfRatios({ minorBefore: 0, minorAfter: 4, sentinelBefore: 2, sentinelAfter: 2 })).toMatchObject({
      ratio: null,
      interval: null,
    });
    expect(() => ratioOfRatios({ minorBefore: -1, minorAfter: 4, sentinelBefore: 2, sentinelAfter: 2 })).toThrow(
      RangeError,
    );
  });
});

describe('reportingProfile', () => {
  const input = {
    nearMisses: 30,
    injuries: 10,
    reporters: 40,
    staff: 400,
    reportsPerReporter: [20, ...Array.from({ length: 19 }, () => 1)],
    unitReports: [12, 0, 0],
    unitExpected: [10, 1, 8],
    delaysDays: [0, 1, 5, 9],
  };

  it('shows breadth, concentration, delay, and the silence that chance does not explain first', () => {
    expect(reportingProfile(input)).toMatchObject({
      nearMissRatio: 3,
      breadth: 0.1,
      topTenthShare: 21 / 39,
      medianDelayDays: 3,
      silentUnits: [
        { unit: 2, probability: Math.exp(-8) },
        { unit: 1, probability: Math.exp(-1) },
      ],
    });
  });

  it('has no ratios of nothing', () => {
    const nothing = { ...input, injuries: 0, reporters: 0, reportsPerReporter: [], delaysDays: [] };
    expect(reportingProfile(nothing)).toMatchObject({
      nearMissRatio: null,
      topTenthShare: null,
      medianDelayDays: null,
      warnings: ['no_data'],
    });
    expect(reportingProfile({ ...input, delaysDays: [3, 1, 2] }).medianDelayDays).toBe(2);
  });

  it.each([{ reporters: 401 }, { staff: 0 }, { nearMisses: -1 }, { unitExpected: [1, 2, 0] }, { unitReports: [1] }])(
    'refuses %o',
    (bad) => {
      expect(() => reportingProfile({ ...input, ...bad })).toThrow(RangeError);
    },
  );
});
