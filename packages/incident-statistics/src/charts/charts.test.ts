import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPoisson } from '../synthetic/draw.ts';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { changePoint, changePointPValue } from './change-point.ts';
import { changePoints } from './change-points.ts';
import { gChart } from './g-chart.ts';
import { laneyUChart } from './laney-u-chart.ts';
import { analyseRuns } from './run-rules.ts';
import { schoolYearSeason } from './school-year-season.ts';
import { tChart } from './t-chart.ts';
import { uChart } from './u-chart.ts';

const series = fc
  .array(
    fc.record({ count: fc.integer({ min: 0, max: 400 }), exposure: fc.double({ min: 0.5, max: 40, noNaN: true }) }),
    { minLength: 3, maxLength: 40 },
  )
  .map((periods) => ({ counts: periods.map((p) => p.count), exposures: periods.map((p) => p.exposure) }));

describe('uChart', () => {
  it('signals exactly the points outside their limits, and centres on the pooled rate', () => {
    fc.assert(
      fc.property(series, ({ counts, exposures }) => {
        const chart = uChart({ counts, exposures });
        const outside = chart.rates.flatMap((rate, i) =>
          rate! < chart.lower[i]! || rate! > chart.upper[i]! ? [i] : [],
        );
        expect(chart.signals).toEqual(outside);
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(chart.centre * exposures.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 6);
        expect(chart.lower.every((limit) => limit! >= 0)).toBe(true);
      }),
    );
  });

  it('leaves July out: no exposure, no incident, no point', () => {
    const chart = uChart({ counts: [10, 0, 12], exposures: [5, 0, 5] });
    expect([chart.rates[1], chart.lower[1], chart.upper[1]]).toEqual([null, null, null]);
    expect(chart.centre).toBe(2.2);
  });

  it('keeps a frozen baseline: what comes later does not move the centre', () => {
    const before = { counts: [10, 12, 11, 9], exposures: [1, 1, 1, 1] };
    const after = {
      counts: [...before.counts, 30, 31],
      exposures: [...before.exposures, 1, 1],
      baseline: [0, 4] as const,
    };
    expect(uChart(after).centre).toBe(uChart(before).centre);
    expect(uChart(after).signals).toEqual([4, 5]);
    expect(laneyUChart(after).sigmaZ).toBe(laneyUChart(before).sigmaZ);
  });

  it('warns when Poisson limits will be too narrow or too coarse', () => {
    expect(uChart({ counts: [80, 90], exposures: [1, 1] }).warnings).toEqual(['dispersion_unknown']);
    expect(uChart({ counts: [1, 2], exposures: [1, 1] }).warnings).toEqual(['small_expected']);
    expect(uChart({ counts: [10, 12], exposures: [1, 1] }).warnings).toEqual([]);
  });

  it.each([
    { why: 'incidents without exposure', input: { counts: [3], exposures: [0] } },
    { why: 'lists of different length', input: { counts: [3], exposures: [1, 2] } },
    { why: 'nothing at all', input: { counts: [], exposures: [] } },
    { why: 'a baseline outside the series', input: { counts: [3], exposures: [1], baseline: [0, 2] as const } },
    { why: 'an empty baseline', input: { counts: [3], exposures: [1], baseline: [1, 1] as const } },
    { why: 'a baseline without exposure', input: { counts: [0, 3], exposures: [0, 1], baseline: [0, 1] as const } },
    { why: 'half an incident', input: { counts: [0.5], exposures: [1] } },
  ])('refuses $why', ({ input }) => {
    expect(() => uChart(input)).toThrow(RangeError);
    expect(() => laneyUChart(input)).toThrow(RangeError);
  });
});

describe('laneyUChart', () => {
  it('signals nothing in a series that does not vary, whatever the decimals of its exposure', () => {
    for (const exposure of [0.1, 0.7, 1.1, 7.3, 41.2]) {
      for (let n = 2; n <= 14; n++) {
        const series = {
          counts: Array.from({ length: n }, () => 3),
          exposures: Array.from({ length: n }, () => exposure),
        };
        expect(laneyUChart(series).signals).toEqual([]);
      }
    }
  });

  it('widens by what the series itself shows: its limits are those of u times sigmaZ', () => {
    fc.assert(
      fc.property(series, (input) => {
        fc.pre(input.counts.some((count) => count > 0));
        const [u, laney] = [uChart(input), laneyUChart(input)];
        for (let i = 0; i < input.counts.length; i++) {
          expect(laney.upper[i]! - laney.centre).toBeCloseTo((u.upper[i]! - u.centre) * laney.sigmaZ!, 8);
        }
      }),
    );
  });

  it('divides the moving range by 1.128, or by what it is given', () => {
    const series = { counts: [4, 6, 3, 5], exposures: [10, 10, 10, 10] };
    const unrounded = laneyUChart({ ...series, d2: 2 / Math.sqrt(Math.PI) }).sigmaZ!;
    expect(laneyUChart(series).sigmaZ! / unrounded).toBeCloseTo(2 / Math.sqrt(Math.PI) / 1.128, 12);
    expect(() => laneyUChart({ ...series, d2: 0 })).toThrow(RangeError);
  });

  it('draws no limits from a single period and signals nothing when nothing was ever counted', () => {
    expect(laneyUChart({ counts: [4], exposures: [2] })).toMatchObject({
      sigmaZ: null,
      lower: [null],
      upper: [null],
      signals: [],
    });
    expect(laneyUChart({ counts: [0, 0], exposures: [2, 2] })).toMatchObject({
      centre: 0,
      sigmaZ: null,
      lower: [0, 0],
      upper: [0, 0],
      signals: [],
    });
  });
});

describe('gChart and tChart', () => {
  it('call out an unusually long quiet', () => {
    expect(gChart({ values: [3, 4, 2, 5, 3, 90, 2, 4] }).signals).toEqual([5]);
    expect(gChart({ values: [1, 3] }).median).toBe(2);
    expect(tChart({ values: [1, 1.2, 0.9, 1.1, 1, 1.1, 400, 1] }).signals).toEqual([6]);
  });

  it('never draw a limit below zero, and cover nearly all of a steady process', () => {
    const random = seededRandom(9);
    const values = Array.from({ length: 2_000 }, () => Math.floor(Math.log(random() || 0.5) / Math.log(0.9)));
    const { lower, probabilityLower, probabilityUpper } = gChart({ values });
    expect(lower).toBe(0);
    const outside = values.filter((value) => value < probabilityLower || value > probabilityUpper).length;
    expect(outside / values.length).toBeLessThan(0.006);
  });

  it('refuse what is not a time between events', () => {
    expect(() => gChart({ values: [] })).toThrow(RangeError);
    expect(() => gChart({ values: [1.5] })).toThrow(RangeError);
    expect(() => gChart({ values: [1], alpha: 1 })).toThrow(RangeError);
    expect(() => tChart({ values: [1] })).toThrow(RangeError);
    expect(() => tChart({ values: [1, 0] })).toThrow(RangeError);
  });
});

describe('analyseRuns', () => {
  it.each([
    { values: [1, -1, 1, -1, 1, -1, 1, -1, 1, -1], signal: false, longestRun: 1, crossings: 9 },
    { values: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], signal: true, longestRun: 10, crossings: 0 },
    { values: [0, 1, 0, 1], signal: false, longestRun: 2, crossings: 0 },
  ])('finds runs of $longestRun and $crossings crossings in $values', ({ values, ...expected }) => {
    expect(analyseRuns({ values, centre: 0 })).toMatchObject(expected);
  });

  it('leaves July out: a period without a rate is no point, and a run goes on over it', () => {
    const { rates, centre } = uChart({ counts: [1, 2, 0, 9, 8, 0, 2], exposures: [1, 1, 0, 1, 1, 0, 1] });
    const known = rates.filter((rate) => rate !== null);
    expect(rates).toContain(null);
    expect(analyseRuns({ values: rates, centre })).toEqual(analyseRuns({ values: known, centre }));
    expect(analyseRuns({ values: [5, null, 6, null], centre: 0 })).toMatchObject({ usefulPoints: 2, longestRun: 2 });
    expect(analyseRuns({ values: [null], centre: 0 })).toMatchObject({ usefulPoints: 0, warnings: ['no_data'] });
  });

  it('says nothing when every point lies on the line, and refuses NaN', () => {
    expect(analyseRuns({ values: [2, 2], centre: 2 })).toMatchObject({
      usefulPoints: 0,
      longestRun: null,
      signal: false,
      warnings: ['no_data'],
    });
    expect(() => analyseRuns({ values: [Number.NaN], centre: 0 })).toThrow(RangeError);
    expect(() => analyseRuns({ values: [1], centre: Number.NaN })).toThrow(RangeError);
  });
});

describe('changePoint', () => {
  it('finds a shift where it was put, and phases that follow it', () => {
    const counts = [20, 22, 19, 21, 20, 22, 40, 42, 38, 41, 39, 43];
    const exposures = counts.map(() => 10);
    expect(changePoint({ counts, exposures })).toMatchObject({ periodsBefore: 6 });
    expect(changePoints({ counts, exposures }).map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [6, 12],
    ]);
    expect(changePoints({ counts, exposures, phi: 25 })).toHaveLength(1);
  });

  it('never gains less than nothing, and divides its evidence by the dispersion', () => {
    fc.assert(
      fc.property(series, (input) => {
        const { gains, gain, pBound } = changePoint(input);
        expect(Math.min(...gains)).toBeGreaterThan(-1e-9);
        expect(gain).toBeGreaterThanOrEqual(Math.max(...gains) - 1e-8);
        expect(changePoint({ ...input, phi: 10 }).pBound).toBeGreaterThanOrEqual(pBound);
      }),
    );
  });

  it('has a Monte Carlo p-value that is uniform without change and small with one', () => {
    const random = seededRandom(5);
    const exposures = [1, 1, 2, 1, 1, 2];
    const shifted = changePointPValue({ counts: [10, 9, 21, 30, 29, 61], exposures }, { random, draws: 199 });
    expect(shifted).toBe(1 / 200);
    const steady = Array.from({ length: 100 }, () =>
      changePointPValue({ counts: exposures.map((e) => drawPoisson(8 * e, random)), exposures }, { random, draws: 99 }),
    );
    expect(steady.filter((p) => p <= 0.1).length).toBeLessThan(20);
    expect(steady.filter((p) => p <= 0.5).length).toBeGreaterThan(30);
  });

  it('refuses a single period, incidents without exposure and no dispersion', () => {
    expect(() => changePoint({ counts: [1], exposures: [1] })).toThrow(RangeError);
    expect(() => changePoint({ counts: [1, 1], exposures: [1, 0] })).toThrow(RangeError);
    expect(() => changePoints({ counts: [1, 1], exposures: [1, 0] })).toThrow(RangeError);
    expect(() => changePoint({ counts: [1, 0], exposures: [1, 1], phi: 0 })).toThrow(RangeError);
    expect(() => changePoints({ counts: [1, 0], exposures: [1, 1], phi: 0 })).toThrow(RangeError);
  });
});

describe('schoolYearSeason', () => {
  it('finds the rhythm of the school year, August first, and takes it out', () => {
    const monthly = [20, 30, 20, 10];
    const counts = Array.from({ length: 24 }, (_, i) => (i % 12 === 11 ? 0 : monthly[i % 4]!));
    const exposures = Array.from({ length: 24 }, (_, i) => (i % 12 === 11 ? 0 : 10));
    const { factors, adjustedExposures } = schoolYearSeason({ counts, exposures, firstMonth: 8 });
    expect(factors[11]).toBeNull();
    expect(factors[1]! / factors[0]!).toBeCloseTo(1.5, 12);
    expect(adjustedExposures.reduce((sum, value) => sum + value, 0)).toBeCloseTo(220, 9);
    expect(uChart({ counts, exposures: adjustedExposures }).signals).toEqual([]);
  });

  it('puts a series that begins in January in its place', () => {
    const counts = [0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0];
    expect(schoolYearSeason({ counts, exposures: counts.map(() => 1), firstMonth: 1 }).factors[0]).toBe(12);
    expect(schoolYearSeason({ counts: [0], exposures: [2], firstMonth: 8 }).factors[0]).toBe(1);
    expect(() => schoolYearSeason({ counts: [0], exposures: [2], firstMonth: 13 })).toThrow(RangeError);
  });
});
