import { normalCdf, poissonPmf, poissonSurvival } from '@vern/distributions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPoisson } from '../synthetic/draw.ts';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { cusumReference, likelihoodCusum, poissonCusum } from './cusum.ts';
import { CUSUM_START, stepCusum } from './cusum-monitor.ts';
import { cusumDecisionValue, cusumRunLength } from './cusum-run-length.ts';
import { ewmaMultiplier, shewhartMultiplier } from './design-limits.ts';
import { ewmaChart } from './ewma-chart.ts';
import { ewmaRunLength } from './ewma-run-length.ts';

describe('cusumRunLength', () => {
  it.each(['upper', 'lower'] as const)('is what simulation finds, on the %s side', (side) => {
    const design = { mean: 4, kNumerator: side === 'upper' ? 5 : 3, hNumerator: 4, denominator: 1, side };
    const random = seededRandom(21);
    const runs = 3_000;
    let periods = 0;
    for (let run = 0; run < runs; run++) {
      for (let sum = 0; sum < 4; periods++) {
        const count = drawPoisson(4, random);
        sum = Math.max(0, sum + (side === 'upper' ? count - 5 : 3 - count));
      }
    }
    const exact = cusumRunLength(design);
    expect(Math.abs(periods / runs / exact - 1)).toBeLessThan(5 / Math.sqrt(runs));
  });

  it('keeps its digits however long the run: two states solved by hand, without a difference', () => {
    const mean = 1e-7;
    const design = { mean, kNumerator: 1, hNumerator: 2, denominator: 1, side: 'upper' as const };
    const [none, two] = [poissonPmf(0, mean), poissonPmf(2, mean)];
    const [alarmFrom0, alarmFrom1] = [poissonSurvival(2, mean), poissonSurvival(1, mean)];
    // 1 is left downwards by a period without incidents; 0 is left upwards by one with two.
    const visits = two / (none + alarmFrom1);
    const exact = (1 + visits) / (alarmFrom0 + visits * alarmFrom1);
    expect(exact).toBeGreaterThan(1e21);
    expect(cusumRunLength(design) / exact).toBeCloseTo(1, 12);
    expect(cusumRunLength({ ...design, mean: 1e-200 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('grows with the decision value, which can be chosen by it', () => {
    const design = { mean: 4, kNumerator: 11, denominator: 2, side: 'upper' as const };
    const hNumerator = cusumDecisionValue(design, 60);
    expect(cusumRunLength({ ...design, hNumerator })).toBeGreaterThanOrEqual(60);
    expect(cusumRunLength({ ...design, hNumerator: hNumerator - 1 })).toBeLessThan(60);
  });

  it('refuses designs off the lattice', () => {
    const design = { mean: 4, kNumerator: 5, hNumerator: 8, denominator: 1, side: 'upper' as const };
    for (const bad of [{ mean: 0 }, { kNumerator: 0 }, { hNumerator: 2.5 }, { denominator: 0 }]) {
      expect(() => cusumRunLength({ ...design, ...bad })).toThrow(RangeError);
    }
    expect(() => cusumDecisionValue(design, -1)).toThrow(RangeError);
  });
});

describe('likelihoodCusum', () => {
  it('gives the same path month by month as all at once', () => {
    const months = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.5, max: 20, noNaN: true })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(months, fc.constantFrom(0.8, 1.25), fc.constantFrom(1, 5), (periods, rho, phi) => {
        const design = { rate0: 2, rho, h: 3, phi };
        const batch = likelihoodCusum({
          counts: periods.map(([count]) => count),
          exposures: periods.map(([, exposure]) => exposure),
          ...design,
        });
        let state = CUSUM_START;
        const alarms: number[] = [];
        for (const [index, [count, exposure]] of periods.entries()) {
          state = stepCusum(state, { count, exposure }, design);
          expect(state.evidence).toBe(batch.path[index]);
          if (state.alarm) alarms.push(index);
        }
        expect(alarms).toEqual(batch.alarms);
        expect(state.periods).toBe(periods.length);
      }),
    );
  });

  it('begins again after an alarm where it is asked to: what follows is what a new series would show', () => {
    const design = { exposures: [1, 1, 1, 1, 1, 1], rate0: 2, rho: 1.5, h: 2 };
    const counts = [6, 7, 1, 5, 8, 9];
    const restarted = likelihoodCusum({ counts, ...design, reset: true });
    const first = restarted.first!;
    expect(restarted.alarms.length).toBeGreaterThan(1);
    expect(restarted.path[first]).toBeGreaterThanOrEqual(design.h);
    const rest = { ...design, exposures: design.exposures.slice(first + 1), reset: true };
    const afresh = likelihoodCusum({ counts: counts.slice(first + 1), ...rest });
    expect(restarted.path.slice(first + 1)).toEqual(afresh.path);
    expect(likelihoodCusum({ counts, ...design }).path.slice(0, first + 1)).toEqual(restarted.path.slice(0, first + 1));
  });

  it('refuses what has no rate', () => {
    const design = { rate0: 2, rho: 0.8, h: 3 };
    expect(() => stepCusum(CUSUM_START, { count: 1, exposure: 0 }, design)).toThrow(RangeError);
    expect(() => stepCusum(CUSUM_START, { count: 1, exposure: 1 }, { ...design, h: 0 })).toThrow(RangeError);
    expect(() => likelihoodCusum({ counts: [1], exposures: [1], ...design, rate0: 0 })).toThrow(RangeError);
    expect(() => poissonCusum({ counts: [1], k: 0, h: 1, side: 'upper' })).toThrow(RangeError);
    expect(() => poissonCusum({ counts: [1], k: 1, h: 1, side: 'upper', head: -1 })).toThrow(RangeError);
    expect(() => poissonCusum({ counts: [-1], k: 1, h: 1, side: 'upper' })).toThrow(RangeError);
    expect(() => cusumReference(3, 3)).toThrow(RangeError);
    expect(() => cusumReference(0, 3)).toThrow(RangeError);
  });

  it('has no first alarm when there is none', () => {
    expect(poissonCusum({ counts: [1, 1], k: 4, h: 3, side: 'upper' })).toMatchObject({ alarms: [], first: null });
    expect(poissonCusum({ counts: [1, 1], k: 4, h: 3, side: 'lower' })).toMatchObject({ alarms: [0, 1], first: 0 });
  });
});

describe('poissonCusum', () => {
  it('alarms at h itself: a sum of decimals that reaches h in the order of the reference has reached it', () => {
    // (0.1 + 2) − 1.1 is 1, but 0.1 + (2 − 1.1) is 0.9999999999999999.
    expect(poissonCusum({ counts: [2], k: 1.1, h: 1, side: 'upper', head: 0.1 }).alarms).toEqual([0]);
    expect(poissonCusum({ counts: [2], k: 2.9, h: 1, side: 'lower', head: 0.1 }).alarms).toEqual([0]);
  });
});

describe('shewhartMultiplier and ewmaMultiplier', () => {
  it('give the constants of the textbooks', () => {
    expect(shewhartMultiplier(370.4)).toBeCloseTo(3, 4);
    // Lucas and Saccucci 1990, table 3: λ = 0.1 with L = 2.814, λ = 0.25 with L = 2.998 have a run length of 500.
    expect(ewmaMultiplier(0.1, 500)).toBeCloseTo(2.814, 3);
    expect(ewmaMultiplier(0.25, 500)).toBeCloseTo(2.998, 3);
    expect(ewmaMultiplier(1, 370.4)).toBeCloseTo(shewhartMultiplier(370.4), 9);
  });

  it.each([1, 0.5, Number.NaN])('refuse the run length %s', (runLength) => {
    expect(() => shewhartMultiplier(runLength)).toThrow(RangeError);
    expect(() => ewmaMultiplier(0.2, runLength)).toThrow(RangeError);
  });

  it('refuse weights outside (0, 1]', () => {
    expect(() => ewmaMultiplier(1.1, 370)).toThrow(RangeError);
    expect(() => ewmaMultiplier(0, 370)).toThrow(RangeError);
  });
});

describe('ewmaRunLength', () => {
  it('is the Shewhart chart where nothing is smoothed, in control and after a shift', () => {
    for (const multiplier of [2, 3, 5]) {
      const alarm = (shift: number) => normalCdf(-multiplier - shift) + normalCdf(-multiplier + shift);
      expect(ewmaRunLength(1, multiplier) * 2 * normalCdf(-multiplier)).toBeCloseTo(1, 10);
      expect(ewmaRunLength(1, multiplier, { shift: 1.5 }) * alarm(1.5)).toBeCloseTo(1, 10);
    }
  });

  it('finds a shift as soon as the tables say (Lucas and Saccucci 1990, table 3), on both sides alike', () => {
    expect(ewmaRunLength(0.25, 2.998, { shift: 1 })).toBeCloseTo(11.0, 0);
    expect(ewmaRunLength(0.1, 2.814, { shift: 1 })).toBeCloseTo(10.3, 0);
    expect(ewmaRunLength(0.1, 2.814, { shift: -1 })).toBeCloseTo(ewmaRunLength(0.1, 2.814, { shift: 1 }), 9);
  });

  it('keeps its digits in runs of 1e15 periods: twice as improbable is twice as long', () => {
    expect(ewmaRunLength(0.5, 8.2) / ewmaRunLength(0.5, 8)).toBeGreaterThan(1);
    expect(ewmaRunLength(1, 8) * 2 * normalCdf(-8)).toBeCloseTo(1, 8);
  });

  it.each([
    ['a weight above all', () => ewmaRunLength(1.5, 3), 'lambda'],
    ['a shift to nowhere', () => ewmaRunLength(0.2, 3, { shift: Number.POSITIVE_INFINITY }), 'shift'],
    ['a weight too small to be computed', () => ewmaRunLength(1e-6, 3), 'too small'],
  ])('refuses %s', (_, call, named) => expect(call).toThrow(named));
});

describe('cusumRunLength with a head start', () => {
  const design = { mean: 4, kNumerator: 5, hNumerator: 8, denominator: 1, side: 'upper' } as const;

  it('is a period, and then the wait from where it took the sum', () => {
    const from = (headNumerator: number) => cusumRunLength({ ...design, headNumerator });
    for (const head of [0, 3, 7]) {
      let expected = 1;
      for (let count = 0; count < 60; count++) {
        const next = Math.max(0, head + count - design.kNumerator);
        if (next < design.hNumerator) expected += poissonPmf(count, design.mean) * from(next);
      }
      expect(from(head)).toBeCloseTo(expected, 9);
    }
  });

  it('alarms sooner after a shift, and costs little while all is well (Lucas and Crosier 1982)', () => {
    const ratio = (mean: number) =>
      cusumRunLength({ ...design, mean, headNumerator: 4 }) / cusumRunLength({ ...design, mean });
    expect(ratio(7)).toBeLessThan(0.75);
    expect(ratio(4)).toBeGreaterThan(0.85);
  });

  it('is below h, or it were an alarm already', () => {
    expect(() => cusumRunLength({ ...design, headNumerator: 8 })).toThrow('headNumerator');
  });
});

describe('ewmaChart', () => {
  it('warns where so few are expected that its limits alarm more often than designed', () => {
    const chart = (exposure: number) =>
      ewmaChart({ counts: [1, 2], exposures: [exposure, exposure], rate0: 2, lambda: 0.2 });
    expect([chart(2.4).warnings, chart(2.5).warnings]).toEqual([['small_expected'], []]);
  });

  it('is the u chart when nothing is smoothed', () => {
    const { smoothed, lower, upper } = ewmaChart({ counts: [4, 9], exposures: [2, 3], rate0: 2, lambda: 1 });
    expect(smoothed).toEqual([2, 3]);
    expect(upper[1]).toBeCloseTo(2 + 3 * Math.sqrt(2 / 3), 12);
    expect(lower[0]).toBe(0);
  });

  it('widens with dispersion, and refuses an empty period or an impossible weight', () => {
    const input = { counts: [4, 9], exposures: [2, 3], rate0: 2, lambda: 0.3 };
    const margin = (phi: number) => ewmaChart({ ...input, phi }).upper[0]! - 2;
    expect(margin(4) / margin(1)).toBeCloseTo(2, 12);
    expect(() => ewmaChart({ ...input, exposures: [2, 0], counts: [4, 0] })).toThrow(RangeError);
    expect(() => ewmaChart({ ...input, lambda: 1.5 })).toThrow(RangeError);
  });
});
