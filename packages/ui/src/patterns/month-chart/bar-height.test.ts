import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barHeight, type MonthCount } from './bar-height.ts';

const counts = fc.array(fc.oneof(fc.nat(6_000), fc.constant('suppressed' as const), fc.constant(null)), {
  minLength: 1,
  maxLength: 24,
});

describe('barHeight', () => {
  it('stays between nothing and the full height', () => {
    fc.assert(
      fc.property(counts, (all) => {
        for (const count of all) {
          const height = barHeight(count, all);
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('keeps the proportion between two months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6_000 }), fc.integer({ min: 1, max: 6_000 }), (a, b) => {
        const all = [a, b];
        expect(barHeight(a, all) / barHeight(b, all)).toBeCloseTo(a / b, 8);
      }),
    );
  });

  it('draws every suppressed month alike, whatever hides behind it', () => {
    const all: readonly MonthCount[] = ['suppressed', 40, 'suppressed'];
    expect(all.map((count) => barHeight(count, all))).toEqual([10, 100, 10]);
  });

  it('draws nothing for a month without figures and for a year of zeros', () => {
    expect(barHeight(null, [null, 12])).toBe(0);
    expect(barHeight(0, [0, 0])).toBe(0);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (count) => {
    expect(() => barHeight(count, [count])).toThrow(RangeError);
  });
});
