import { describe, expect, it } from 'vitest';
import { mixedPoissonMoments } from './mixed-poisson-moments.ts';

describe('mixedPoissonMoments', () => {
  it('is what a hand finds: rates 1 and 3 over 10 each vary by 1, of which chance makes 0.2', () => {
    const { mean, between } = mixedPoissonMoments([10, 30], [10, 10]);
    expect(mean).toBe(2);
    expect(between).toBeCloseTo(0.8, 14);
  });

  it('weighs units by what they were counted over, and leaves out those without', () => {
    const { mean, between } = mixedPoissonMoments(Float64Array.of(10, 0, 90), Float64Array.of(10, 0, 30));
    expect(mean).toBe(2.5);
    // (10·1.5² + 30·0.5²)/40 less 2.5·2/40.
    expect(between).toBeCloseTo(0.625, 14);
  });

  it('finds no difference where units vary less than chance makes them', () => {
    expect(mixedPoissonMoments([5, 5, 5], [1, 1, 1])).toEqual({ mean: 5, between: 0 });
    expect(mixedPoissonMoments([0, 0], [1, 2])).toEqual({ mean: 0, between: 0 });
  });

  it.each([
    ['lists of other length', [1], [], 'same length, got 1 and 0'],
    ['a negative count', [-1], [1], 'counts[0] and exposures[0]'],
    ['NaN', [1, Number.NaN], [1, 1], 'counts[1]'],
    ['endless exposure', [1], [Number.POSITIVE_INFINITY], 'exposures[0]'],
    ['nobody exposed', [0], [0], 'exposures must hold one above 0'],
    ['nothing', [], [], 'exposures must hold one above 0'],
  ])('refuses %s', (_, counts, exposures, named) => {
    expect(() => mixedPoissonMoments(counts, exposures)).toThrow(named);
  });
});
