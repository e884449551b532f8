import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from './percentile.ts';

const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('percentile', () => {
  it.each([
    [0.01, 10],
    [0.25, 10],
    [0.5, 20],
    [0.51, 30],
    [0.99, 40],
    [1, 40],
  ])('%d of four samples is %d: the nearest rank', (part, expected) => {
    expect(percentile([40, 10, 30, 20], part)).toBe(expected);
  });

  it('compares numbers as numbers, not as text', () => {
    expect(percentile([9, 10, 100], 0.5)).toBe(10);
  });

  it('is a sample that at least the share does not exceed, and no smaller sample is', () => {
    fc.assert(
      fc.property(samples, share, (all, part) => {
        const found = percentile(all, part);
        expect(all).toContain(found);
        expect(all.filter((each) => each <= found).length).toBeGreaterThanOrEqual(part * all.length - 1e-9);
        expect(all.filter((each) => each < found).length).toBeLessThan(part * all.length);
      }),
    );
  });

  it('leaves the samples in their order', () => {
    const all = [3, 1, 2];
    percentile(all, 0.5);
    expect(all).toEqual([3, 1, 2]);
  });

  it.each([
    [[], 0.5],
    [[1], 0],
    [[1], 1.01],
    [[1], Number.NaN],
  ])('refuses %j at %d', (all, part) => {
    expect(() => percentile(all, part)).toThrow(RangeError);
  });
});
