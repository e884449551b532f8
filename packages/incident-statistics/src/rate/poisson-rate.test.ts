import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonRate } from './poisson-rate.ts';
import { poissonRateTest } from './poisson-rate-test.ts';

const count = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 10_000_000 }));
const exposure = fc.double({ min: 1e-9, max: 1e6, noNaN: true });
const confidence = fc.constantFrom(0.5, 0.9, 0.95, 0.99, 0.999);

describe('poissonRate', () => {
  it('puts mid-p inside exact, and the estimate inside both', () => {
    fc.assert(
      fc.property(count, exposure, confidence, (x, t, level) => {
        const { rate, exact, midP } = poissonRate({ count: x, exposure: t, confidence: level });
        expect(exact.lower).toBeLessThanOrEqual(midP.lower * (1 + 1e-12));
        expect(midP.upper).toBeLessThanOrEqual(exact.upper * (1 + 1e-12));
        expect(midP.lower).toBeLessThanOrEqual(rate);
        expect(midP.upper).toBeGreaterThanOrEqual(rate);
      }),
    );
  });

  it('scales with exposure and with nothing else', () => {
    fc.assert(
      fc.property(count, exposure, (x, t) => {
        const one = poissonRate({ count: x, exposure: 1 });
        const many = poissonRate({ count: x, exposure: t });
        expect(many.exact.upper * t).toBeCloseTo(one.exact.upper, 5);
        expect((many.midP.lower * t) / Math.max(1e-300, one.midP.lower) || 1).toBeCloseTo(1, 9);
      }),
    );
  });

  it('agrees with its test: a rate at the exact limit has a central p of one minus the confidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (x) => {
        const { exact, midP } = poissonRate({ count: x, exposure: 10 });
        for (const rate0 of [exact.lower, exact.upper]) {
          expect(poissonRateTest({ count: x, exposure: 10, rate0 }).pCentral).toBeCloseTo(0.05, 9);
        }
        for (const rate0 of [midP.lower, midP.upper]) {
          expect(poissonRateTest({ count: x, exposure: 10, rate0 }).pMidP).toBeCloseTo(0.05, 9);
        }
      }),
    );
  });

  it('has two different Byars, and keeps them apart', () => {
    const { byar, byarMidP } = poissonRate({ count: 15, exposure: 400 });
    expect(byar.lower).not.toBeCloseTo(byarMidP.lower, 4);
  });

  it('says of nothing counted how much there can still be: −ln 0.05 over the exposure by mid-p', () => {
    const { rate, exact, midP, warnings } = poissonRate({ count: 0, exposure: 190 });
    expect([rate, exact.lower, midP.lower]).toEqual([0, 0, 0]);
    expect(midP.upper * 190).toBeCloseTo(-Math.log(0.05), 12);
    expect(warnings).toContain('zero_count');
  });

  it.each([
    { count: -1, exposure: 1 },
    { count: 1.5, exposure: 1 },
    { count: Number.NaN, exposure: 1 },
    { count: Number.POSITIVE_INFINITY, exposure: 1 },
    { count: 1, exposure: 0 },
    { count: 1, exposure: -2 },
    { count: 1, exposure: Number.POSITIVE_INFINITY },
    { count: 1, exposure: 1, confidence: 1 },
    { count: 1, exposure: 1, confidence: 0 },
  ])('refuses $count in $exposure at $confidence', (input) => {
    expect(() => poissonRate(input)).toThrow(RangeError);
  });

  it('refuses text where a count belongs', () => {
    expect(() => poissonRate({ count: '3' as unknown as number, exposure: 1 })).toThrow(TypeError);
  });
});

describe('poissonRateTest', () => {
  it('orders its p-values: mid-p below central, one-sided tails covering everything between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.double({ min: 0.1, max: 3_000, noNaN: true }), (x, mean) => {
        const p = poissonRateTest({ count: x, exposure: 1, rate0: mean });
        expect(p.pMidP).toBeLessThanOrEqual(p.pCentral);
        expect(p.pLess + p.pGreater).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(p.pMinLike).toBeLessThanOrEqual(1);
        expect(p.pMinLike).toBeGreaterThanOrEqual(Math.min(p.pLess, p.pGreater) * (1 - 1e-12));
      }),
    );
  });

  it('adds up every outcome no more likely than the one seen, as written out term by term', () => {
    // Mean 2.5, count 6: outcomes with probability at most P(6) = 0.0278… are 6, 7, 8, …; 0 has 0.0821.
    const p = poissonRateTest({ count: 6, exposure: 1, rate0: 2.5 });
    expect(p.pMinLike).toBeCloseTo(p.pGreater, 14);
    // Mean 10, count 5: P(5) = 0.0378; from above, 15 has 0.0347 and counts, 14 has 0.0521 and does not.
    const q = poissonRateTest({ count: 5, exposure: 1, rate0: 10 });
    expect(q.pMinLike).toBeCloseTo(q.pLess + poissonRateTest({ count: 15, exposure: 1, rate0: 10 }).pGreater, 14);
  });

  it('finds any incident impossible when the rate is zero', () => {
    expect(poissonRateTest({ count: 3, exposure: 1, rate0: 0 })).toMatchObject({
      pGreater: 0,
      pCentral: 0,
      pMinLike: 0,
    });
    expect(poissonRateTest({ count: 0, exposure: 1, rate0: 0 })).toMatchObject({ pCentral: 1, pMinLike: 1 });
  });
});
