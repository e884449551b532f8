import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cChart } from './c-chart.ts';
import { changePoint } from './change-point.ts';
import { changePoints } from './change-points.ts';
import { outside } from './chart-limits.ts';
import { cusumDecisionValue, cusumRunLength } from './cusum-run-length.ts';
import { gChart } from './g-chart.ts';
import { analyseRuns } from './run-rules.ts';
import { schoolYearSeason } from './school-year-season.ts';
import { tChart } from './t-chart.ts';
import { uChart } from './u-chart.ts';

describe('cChart', () => {
  it('is the u chart of equally long periods: c ± 3√c', () => {
    const chart = cChart({ counts: [9, 7, 11, 9, 30], baseline: [0, 4] });
    expect(chart).toMatchObject({ method: 'c', centre: 9, rates: [9, 7, 11, 9, 30], signals: [4] });
    expect([chart.lower[0], chart.upper[0]]).toEqual([0, 18]);
    expect(cChart({ counts: [9, 7], multiplier: 2 }).upper[0]).toBeCloseTo(8 + 2 * Math.sqrt(8), 12);
    expect(() => cChart({ counts: [] })).toThrow(RangeError);
    expect(() => cChart({ counts: [1.5] })).toThrow(RangeError);
  });
});

describe('outside', () => {
  it('signals beyond a limit, not on it, and never where a value or a limit is missing', () => {
    expect(outside([1, 2, 3, 4, 5], [2, 2, 2, 2, 2], [4, 4, 4, 4, 4])).toEqual([0, 4]);
    expect(outside([null, 9, -9], [1, null, 1], [2, 2, null])).toEqual([]);
  });

  it('takes a value that misses a limit by its last digits as lying on it, and by more as outside', () => {
    const [below, above] = [0.1 + 0.2, 0.3];
    expect(outside([above, below], [below, above], [below, above])).toEqual([]);
    expect(outside([above * (1 - 1e-11), above * (1 + 1e-11)], [above, above], [above, above])).toEqual([0, 1]);
    expect(outside([0], [1e-17], [2])).toEqual([]);
  });
});

describe('uChart warnings', () => {
  it('look at each period: one large or one small expected count is enough, an empty one is not', () => {
    const series = { counts: [60, 1], exposures: [60, 1] };
    expect(uChart(series).warnings).toEqual(['dispersion_unknown', 'small_expected']);
    expect(uChart({ counts: [10, 0], exposures: [1, 0] }).warnings).toEqual([]);
  });
});

describe('changePoints', () => {
  const cost = (counts: readonly number[], exposures: readonly number[], bounds: readonly number[], phi: number) => {
    let sum = 0;
    for (let i = 1; i < bounds.length; i++) {
      const [from, to] = [bounds[i - 1]!, bounds[i]!];
      const count = counts.slice(from, to).reduce((all, value) => all + value, 0);
      const exposure = exposures.slice(from, to).reduce((all, value) => all + value, 0);
      sum += (count === 0 ? 0 : -2 * count * Math.log(count / exposure)) + 2 * Math.log(counts.length) * phi;
    }
    return sum;
  };

  it('costs no more than any other division, tried one by one, and gives each phase its own rate', () => {
    const period = fc.record({ count: fc.nat(60), exposure: fc.double({ min: 0.5, max: 4, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(period, { minLength: 2, maxLength: 7 }), fc.constantFrom(1, 4), (periods, phi) => {
        const [counts, exposures] = [periods.map((p) => p.count), periods.map((p) => p.exposure)];
        const phases = changePoints({ counts, exposures, phi });
        const own = cost(counts, exposures, [0, ...phases.map(({ to }) => to)], phi);
        for (let mask = 0; mask < 2 ** (counts.length - 1); mask++) {
          const inner = counts.flatMap((_, i) => (i > 0 && (mask >> (i - 1)) % 2 === 1 ? [i] : []));
          expect(own).toBeLessThanOrEqual(cost(counts, exposures, [0, ...inner, counts.length], phi) + 1e-6);
        }
        for (const { from, to, rate } of phases) {
          const sum = (values: readonly number[]) => values.slice(from, to).reduce((all, value) => all + value, 0);
          expect(rate).toBeCloseTo(sum(counts) / sum(exposures), 12);
        }
      }),
    );
    expect(() => changePoints({ counts: [1.5], exposures: [1] })).toThrow('counts[0]');
  });
});

describe('changePoint', () => {
  it('takes two periods, and the first of two changes that are as likely', () => {
    expect(changePoint({ counts: [3, 9], exposures: [1, 1] })).toMatchObject({
      periodsBefore: 1,
      rateBefore: 3,
      rateAfter: 9,
    });
    expect(changePoint({ counts: [9, 3, 9], exposures: [1, 1, 1] }).periodsBefore).toBe(1);
    expect(changePoint({ counts: [4, 4, 4], exposures: [1, 1, 1] }).periodsBefore).toBe(1);
  });

  it('takes the first of two equal changes also where their sums of decimals differ by rounding', () => {
    const period = fc.record({
      count: fc.nat(60),
      exposure: fc.integer({ min: 1, max: 90 }).map((tenths) => tenths / 10),
    });
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 6 }), (half) => {
        const series = [...half, ...half.toReversed()];
        const { periodsBefore } = changePoint({
          counts: series.map(({ count }) => count),
          exposures: series.map(({ exposure }) => exposure),
        });
        expect(periodsBefore).toBeLessThanOrEqual(half.length);
      }),
    );
  });

  it('weighs a last period of hardly any exposure as exactly as a first one', () => {
    const [counts, exposures] = [
      [300, 200, 1],
      [1e6, 1e6, 1e-6],
    ];
    const forward = changePoint({ counts, exposures });
    const back = changePoint({ counts: counts.toReversed(), exposures: exposures.toReversed() });
    expect(forward.gain / back.gain).toBeCloseTo(1, 14);
    expect(changePoints({ counts: [300, 200, 40], exposures }).at(-1)?.rate).toBe(40 / 1e-6);
  });

  it('leaves July out: without exposure and incidents a period changes neither the gains nor the phases', () => {
    const [counts, exposures] = [
      [0, 20, 0, 21, 40, 0, 41],
      [0, 10, 0, 10, 10, 0, 10],
    ];
    const { gains, gain, periodsBefore, ...rest } = changePoint({ counts, exposures });
    const without = changePoint({ counts: [20, 21, 40, 41], exposures: [10, 10, 10, 10] });
    expect([gains[0], gain, periodsBefore]).toEqual([0, without.gain, 4]);
    expect(rest).toMatchObject({ rateBefore: without.rateBefore, rateAfter: without.rateAfter });
    expect(changePoints({ counts, exposures }).map(({ from, rate }) => [from, rate])).toEqual([
      [0, 2.05],
      [4, 4.05],
    ]);
  });

  it('has no rate where nothing was exposed', () => {
    expect(changePoint({ counts: [0, 4, 4], exposures: [0, 1, 1] })).toMatchObject({ rateBefore: null, rateAfter: 4 });
    expect(changePoints({ counts: [0, 0], exposures: [0, 0] })).toEqual([{ from: 0, to: 2, rate: null }]);
  });
});

describe('analyseRuns', () => {
  /** Ten alternating points have one run limit of 6 and a crossing limit of 2. */
  it.each([
    { why: 'a run as long as allowed', signs: '-+-++++++-', signal: false },
    { why: 'a run one longer, crossings enough', signs: '-++++++++-+-+-+-', signal: true },
    { why: 'few crossings, no long run', signs: '+++++-----', signal: true },
    { why: 'crossings as few as allowed', signs: '+++----+++', signal: false },
  ])('$why: $signs', ({ signs, signal }) => {
    expect(analyseRuns({ values: [...signs].map((sign) => (sign === '+' ? 1 : -1)), centre: 0 }).signal).toBe(signal);
  });
});

describe('gChart and tChart', () => {
  it('put the median in the middle, whatever came first, and limits where the formula has them', () => {
    expect([gChart({ values: [9, 1, 4] }).median, gChart({ values: [9, 1, 4, 6] }).median]).toEqual([4, 5]);
    const { probabilityLower, probabilityUpper, eventProbability } = gChart({ values: [9], alpha: 0.2 });
    // P(X ≤ k) = 1 − 0.9^(k + 1): a tenth at 0, nine tenths at 21.
    expect([eventProbability, probabilityLower, probabilityUpper]).toEqual([0.1, 0, 21]);
    const [a, b] = [4 ** (1 / 3.6), 9 ** (1 / 3.6)];
    const spread = (b - a) / 1.128;
    const chart = tChart({ values: [4, 9] });
    expect(chart.centre).toBeCloseTo(((a + b) / 2) ** 3.6, 12);
    expect(chart.upper).toBeCloseTo(((a + b) / 2 + 3 * spread) ** 3.6, 10);
    expect(tChart({ values: [100, 101, 100, 99, 101, 100, 0.001, 100, 101, 100, 99, 100] }).signals).toEqual([6]);
    for (const time of [7, 0.3, 11.1]) expect(tChart({ values: [time, time, time] }).signals).toEqual([]);
  });
});

describe('schoolYearSeason', () => {
  it('adds the same month of all years together and leaves a month without exposure as it is', () => {
    const counts = [10, 0, 30, 0];
    const { factors, adjustedExposures } = schoolYearSeason({
      counts: [...counts, ...counts.slice(0, 0)],
      exposures: [10, 0, 10, 10],
      firstMonth: 12,
    });
    expect(factors[4]).toBeCloseTo(10 / 10 / (40 / 30), 12);
    expect(factors[5]).toBeNull();
    expect(adjustedExposures[1]).toBe(0);
    const two = Array.from({ length: 24 }, (_, i) => (i % 12 === 0 ? 12 : 0));
    expect(schoolYearSeason({ counts: two, exposures: two.map(() => 1), firstMonth: 8 }).factors.slice(0, 2)).toEqual([
      12, 0,
    ]);
  });
});

describe('cusumRunLength', () => {
  it('on a lattice of halves is what the chain of halves gives, on both sides', () => {
    // One state only: alarm unless the count keeps the sum at nought; then the run length is 1/P(alarm).
    const upper = cusumRunLength({ mean: 2, kNumerator: 5, hNumerator: 1, denominator: 2, side: 'upper' });
    const below3 = Math.exp(-2) * (1 + 2 + 2);
    expect(upper).toBeCloseTo(1 / (1 - below3), 12);
    const lower = cusumRunLength({ mean: 2, kNumerator: 3, hNumerator: 1, denominator: 2, side: 'lower' });
    expect(lower).toBeCloseTo(1 / (Math.exp(-2) * (1 + 2)), 12);
    const doubled = { mean: 4, kNumerator: 10, hNumerator: 8, denominator: 2, side: 'lower' } as const;
    expect(cusumRunLength(doubled)).toBeCloseTo(
      cusumRunLength({ ...doubled, kNumerator: 5, hNumerator: 4, denominator: 1 }),
      9,
    );
    expect(() => cusumRunLength({ ...doubled, mean: 0 })).toThrow('mean must');
    expect(() => cusumDecisionValue(doubled, 0)).toThrow('runLength must');
  });
});
