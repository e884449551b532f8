import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topOfScale } from './control-scale.ts';

const point = (value: number | null, lower: number | null = null, upper: number | null = null) => ({
  value,
  lower,
  upper,
});

describe('topOfScale', () => {
  it.each([
    ['a limit above all values', [point(2, 0, 10)], [3], 11.2],
    ['a value outside its limits', [point(20, 0, 10)], [3], 22.4],
    ['a centre line above few values', [point(1)], [5], 5.6],
    ['nothing but noughts', [point(0, 0, 0)], [0], 1],
    ['nothing measured', [point(null)], [], 1],
    ['no points', [], [], 1],
  ])('leaves room for %s', (_, points, centres, top) => expect(topOfScale(points, centres)).toBeCloseTo(top, 10));

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s, wherever it stands', (wrong) => {
    expect(() => topOfScale([point(wrong)], [])).toThrow(RangeError);
    expect(() => topOfScale([point(1, wrong, 2)], [])).toThrow(RangeError);
    expect(() => topOfScale([point(1)], [wrong])).toThrow(RangeError);
  });

  it('is above everything that is drawn', () => {
    const rate = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(rate, rate, rate)), (rows) => {
        const top = topOfScale(
          rows.map(([value, lower, upper]) => point(value, lower, upper)),
          [],
        );
        expect(rows.flat().every((each) => each <= top)).toBe(true);
      }),
    );
  });
});
