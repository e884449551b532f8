import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioSpread, spreadOf } from './spread.ts';

describe('spreadOf', () => {
  it.each([
    [[3], { min: 3, median: 3, max: 3 }],
    [[30, 4, 5], { min: 4, median: 5, max: 30 }],
    [[4, 1, 3, 2], { min: 1, median: 2.5, max: 4 }],
  ])('of %j', (figures, expected) => {
    expect(spreadOf(figures)).toEqual(expected);
  });

  it('refuses no figures at all', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

describe('ratioSpread', () => {
  it('divides within a round, so that a machine that slows down changes nothing', () => {
    const speed = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(speed, { minLength: 1, maxLength: 9 }), (machine) => {
        const { min, median, max } = ratioSpread(machine.map((each) => [300 * each, 400 * each] as const));
        for (const figure of [min, median, max]) expect(figure).toBeCloseTo(0.75, 9);
      }),
    );
  });

  it.each([[[]], [[[1, 0]]], [[[1, Number.NaN]]]])('refuses %j', (rounds) => {
    expect(() => ratioSpread(rounds as [number, number][])).toThrow(RangeError);
  });
});
