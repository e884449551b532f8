import { describe, expect, it } from 'vitest';
import * as statistics from './index.ts';

const { seededRandom } = statistics;

/** The pitfalls of method.md F that belong to counts: each is a way in which a plausible tool misleads. */
describe('pitfalls', () => {
  it('calendar against school days: the same counts, another ratio', () => {
    const calendar = statistics.rateRatio({ count1: 3_781, exposure1: 308, count2: 5_197, exposure2: 365 }).ratio!;
    const school = statistics.rateRatio({ count1: 3_781, exposure1: 157, count2: 5_197, exposure2: 190 }).ratio!;
    expect(school / calendar).toBeCloseTo(1.021, 3);
  });

  it('part of a year against a whole year: the same window of the earlier year is one call away', () => {
    expect(statistics.sameWindow({ from: '2024-01-01', to: '2024-11-03' }, 1)).toEqual({
      from: '2023-01-01',
      to: '2023-11-03',
    });
  });

  it('late reports: the newest month is filled up before it is compared', () => {
    const { observed, expected, warnings } = statistics.nowcast([
      [60, 30, 10],
      [60, 30, null],
      [60, null, null],
    ]);
    expect(observed).toEqual([100, 90, 60]);
    for (const value of expected) expect(value).toBeCloseTo(100, 9);
    expect(warnings).toContain('late_reports');
  });

  it('reporting drift: a doubling of reports can be all reporting', () => {
    const bounds = statistics.reportingBounds({
      ratio: 2.32,
      interval: { lower: 2.21, upper: 2.44 },
      before: { lower: 0.2, upper: 0.5 },
      after: { lower: 0.4, upper: 0.9 },
    });
    expect(bounds.warnings).toEqual(['reporting_may_explain']);
    expect(bounds.greatestReportingBefore).toBeCloseTo(0.431, 3);
  });

  it('one dominant unit in the cluster-robust error: it is called out, and the permutation test asked instead', () => {
    const units = {
      before: [500, 3, 2, 4],
      exposureBefore: [1, 1, 1, 1],
      after: [250, 4, 3, 2],
      exposureAfter: [1, 1, 1, 1],
    };
    const result = statistics.compareOverUnits(units)!;
    expect(result.warnings).toEqual(expect.arrayContaining(['few_units', 'dominant_unit']));
    expect(result.clusterRobust!.pValue).toBeLessThan(0.05);
    expect(statistics.permutationTest(units, { random: seededRandom(1), draws: 999 }).pValue).toBeGreaterThan(0.05);
  });

  it('negative binomial running to infinity: the boundary is found before the search', () => {
    const flat = { counts: [10, 11, 9, 10], exposures: [1, 1, 1, 1] };
    expect(statistics.fitNegativeBinomial([flat])).toMatchObject({ boundary: true, theta: Number.POSITIVE_INFINITY });
  });

  it('minimum likelihood against the central interval: both p-values are there, under their names', () => {
    // 15 in 400 against 0.05 gives central 0.3130 and minimum likelihood 0.3133: not to be mixed.
    const test = statistics.poissonRateTest({ count: 15, exposure: 400, rate0: 0.05 });
    expect(test.pCentral).toBeCloseTo(0.31302627, 8);
    expect(test.pMinLike).toBeCloseTo(0.3132857565, 9);
  });

  it('CUSUM alarms at h, not one step above', () => {
    expect(statistics.poissonCusum({ counts: [7], k: 4, h: 3, side: 'upper' }).alarms).toEqual([0]);
  });

  it('upper tails are not one minus the lower: 1e-16 is not zero', () => {
    expect(statistics.poissonRateTest({ count: 226, exposure: 1, rate0: 124 }).pGreater).toBeCloseTo(
      1.4029750932748053e-16,
      24,
    );
  });

  it('the 99.8 % funnel limits are symmetric in probability', () => {
    const { exact } = statistics.funnelLimits(100_000);
    expect((exact[3]! - 1) / (1 - exact[0]!)).toBeCloseTo(1, 1);
  });

  it('no league tables: screened units keep the order they came in and carry no rank', () => {
    const { units } = statistics.screenUnits([30, 1, 12].map((count, id) => ({ id, count, exposure: 10 })));
    expect(units.map((unit) => unit.ratio > 1)).toEqual([true, false, false]);
    expect(Object.keys(units[0]!)).not.toContain('rank');
  });

  it('a lone suppressed cell is open, and is given company', () => {
    const table = [
      [12, 2, 8],
      [30, 15, 9],
      [7, 14, 20],
    ];
    const { cells, primary, complementary } = statistics.suppressSmallCounts(table);
    expect(primary).toBe(1);
    expect(complementary).toBe(3);
    const hidden = cells.map((row) => row.map((cell) => cell === null));
    expect(statistics.suppressionBounds(table, hidden).every(({ min, max }) => min < max)).toBe(true);
  });

  it('differencing between reports: two safe tables can make an unsafe third', () => {
    expect(statistics.differencingLeaks([20, 9, null], [18, 9, 6])).toEqual([0]);
  });

  it('four points and a change-point test: it "finds" something and says that it means little', () => {
    const result = statistics.changePoint({ counts: [2_237, 3_366, 5_197, 3_781], exposures: [365, 365, 365, 308] });
    expect(result.pBound).toBeLessThan(1e-200);
    expect(result.warnings).toEqual(['short_series', 'dispersion_unknown']);
  });
});
