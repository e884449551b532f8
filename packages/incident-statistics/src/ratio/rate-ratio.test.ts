import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterDispersion } from './cluster-dispersion.ts';
import { dispersionAdjustedRatio } from './dispersion-adjusted-ratio.ts';
import { eTest } from './e-test.ts';
import { rateRatio } from './rate-ratio.ts';
import { rateRatioTest } from './rate-ratio-test.ts';

const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 1_000_000 }));
const exposure = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
const pair = fc.record({ count1: count, exposure1: exposure, count2: count, exposure2: exposure });
const swap = (input: { count1: number; exposure1: number; count2: number; exposure2: number }) => ({
  count1: input.count2,
  exposure1: input.exposure2,
  count2: input.count1,
  exposure2: input.exposure1,
});

describe('rateRatio', () => {
  it('tells the same story whichever period is named first', () => {
    fc.assert(
      fc.property(pair, (input) => {
        const [forward, back] = [rateRatio(input), rateRatio(swap(input))];
        for (const method of ['exact', 'midP'] as const) {
          const [a, b] = [forward[method].lower, 1 / back[method].upper];
          expect(a === b || Math.abs(a / b - 1) < 1e-9).toBe(true);
        }
      }),
    );
  });

  it('has mid-p within exact and the ratio within mid-p', () => {
    fc.assert(
      fc.property(pair, (input) => {
        const { ratio, exact, midP } = rateRatio(input);
        fc.pre(ratio !== null);
        expect(exact.lower).toBeLessThanOrEqual(midP.lower * (1 + 1e-9));
        expect(midP.upper).toBeLessThanOrEqual(exact.upper * (1 + 1e-9));
        expect(midP.lower).toBeLessThanOrEqual(ratio! * (1 + 1e-9));
        expect(midP.upper).toBeGreaterThanOrEqual(ratio! * (1 - 1e-9));
      }),
    );
  });

  it('agrees with its test: a ratio at the limit has a p of one minus the confidence', () => {
    fc.assert(
      fc.property(pair, (input) => {
        fc.pre(input.count1 > 0 && input.count2 > 0);
        const { exact, midP } = rateRatio(input);
        expect(rateRatioTest({ ...input, ratio0: exact.lower }).pCentral).toBeCloseTo(0.05, 7);
        expect(rateRatioTest({ ...input, ratio0: exact.upper }).pCentral).toBeCloseTo(0.05, 7);
        expect(rateRatioTest({ ...input, ratio0: midP.upper }).pMidP).toBeCloseTo(0.05, 7);
      }),
      { numRuns: 60 },
    );
  });

  it('says "anything is possible" of nothing in nothing, and bounds what a zero allows', () => {
    const nothing = rateRatio({ count1: 0, exposure1: 1, count2: 0, exposure2: 1 });
    expect(nothing).toMatchObject({ ratio: null, wald: null, exact: { lower: 0, upper: Number.POSITIVE_INFINITY } });
    expect(nothing.warnings).toContain('no_data');
    const zero = rateRatio({ count1: 0, exposure1: 1, count2: 5, exposure2: 1 });
    expect([zero.ratio, zero.exact.lower, zero.wald]).toEqual([0, 0, null]);
    expect(zero.exact.upper).toBeCloseTo(1.0912791, 6);
    expect(zero.warnings).toContain('zero_count');
  });

  it('keeps its digits when one period has ten million reports and the other one', () => {
    const { midP, exact } = rateRatio({ count1: 10_000_000, exposure1: 1, count2: 1, exposure2: 1 });
    // By Poisson: 1 against a mean known to 3e-4 relative, so nearly the limits of a single count.
    expect(1e7 / exact.upper).toBeCloseTo(0.0253178, 5);
    expect(1e7 / midP.lower).toBeGreaterThan(4);
  });

  it.each([
    { count1: -1, exposure1: 1, count2: 1, exposure2: 1 },
    { count1: 1, exposure1: 0, count2: 1, exposure2: 1 },
    { count1: 1, exposure1: 1, count2: 0.5, exposure2: 1 },
    { count1: 1, exposure1: 1, count2: 1, exposure2: Number.NaN },
    { count1: 1, exposure1: 1, count2: 1, exposure2: 1, confidence: 2 },
  ])('refuses %o everywhere', (input) => {
    expect(() => rateRatio(input)).toThrow(RangeError);
    expect(() => rateRatioTest(input)).toThrow(RangeError);
    expect(() => eTest(input)).toThrow(RangeError);
    expect(() => dispersionAdjustedRatio({ ...input, phi: 2 })).toThrow(RangeError);
  });

  it('refuses a ratio of zero or less to test against', () => {
    expect(() => rateRatioTest({ count1: 1, exposure1: 1, count2: 1, exposure2: 1, ratio0: 0 })).toThrow(RangeError);
  });
});

describe('eTest', () => {
  it('is the double sum it stands for, on small counts', () => {
    const [x1, x2] = [7, 2];
    const poisson = (k: number, mean: number) => {
      let p = Math.exp(-mean);
      for (let i = 1; i <= k; i++) p *= mean / i;
      return p;
    };
    const t = (a: number, b: number) => (a + b === 0 ? 0 : (a - b) / Math.sqrt(a + b));
    let p = 0;
    for (let a = 0; a < 60; a++) {
      for (let b = 0; b < 60; b++) if (Math.abs(t(a, b)) >= t(x1, x2) - 1e-12) p += poisson(a, 4.5) * poisson(b, 4.5);
    }
    expect(eTest({ count1: x1, exposure1: 1, count2: x2, exposure2: 1 }).pValue).toBeCloseTo(p, 12);
  });

  it('does not distinguish the equal, and has nothing to say of nothing', () => {
    expect(eTest({ count1: 9, exposure1: 3, count2: 9, exposure2: 3 }).pValue).toBeCloseTo(1, 12);
    expect(eTest({ count1: 0, exposure1: 3, count2: 0, exposure2: 3 })).toMatchObject({ statistic: 0, pValue: 1 });
  });
});

describe('dispersionAdjustedRatio', () => {
  it('is the Wald interval at phi 1 and reaches no change exactly at the tipping dispersion', () => {
    fc.assert(
      fc.property(pair, (input) => {
        fc.pre(input.count1 > 0 && input.count2 > 0);
        const plain = dispersionAdjustedRatio({ ...input, phi: 1 })!;
        expect(plain.interval.lower).toBeCloseTo(rateRatio(input).wald!.lower, 9);
        fc.pre(plain.tippingDispersion > 1e-6);
        const tipped = dispersionAdjustedRatio({ ...input, phi: plain.tippingDispersion })!;
        expect(tipped.pValue).toBeCloseTo(0.05, 9);
      }),
    );
  });

  it('gives no interval where the log ratio is undefined', () => {
    expect(dispersionAdjustedRatio({ count1: 0, exposure1: 1, count2: 4, exposure2: 1, phi: 3 })).toBeNull();
  });

  it('warns of dispersion when there is some', () => {
    const input = { count1: 40, exposure1: 1, count2: 60, exposure2: 1 };
    expect(dispersionAdjustedRatio({ ...input, phi: 3 })!.warnings).toEqual(['overdispersed']);
    expect(dispersionAdjustedRatio({ ...input, phi: 1 })!.warnings).toEqual([]);
  });
});

describe('clusterDispersion', () => {
  it('is one for incidents that come alone and the size of a cluster when all are alike', () => {
    expect(clusterDispersion([1, 1, 1, 0])).toBe(1);
    expect(clusterDispersion([6, 6, 6])).toBe(6);
    expect(clusterDispersion([])).toBeNull();
    expect(clusterDispersion([0])).toBeNull();
  });

  it('refuses what is not a size', () => {
    expect(() => clusterDispersion([1, -1])).toThrow(RangeError);
  });
});
