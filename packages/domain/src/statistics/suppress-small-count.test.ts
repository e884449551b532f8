import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressRow, suppressSmallCount } from './suppress-small-count.ts';

describe('suppressSmallCount', () => {
  it.each([0, 5, 6, 5_197])('shows %d', (count) =>
    expect(suppressSmallCount(count)).toEqual({ isSuppressed: false, count }),
  );
  it.each([1, 2, 3, 4])('hides %d', (count) =>
    expect(suppressSmallCount(count)).toEqual({ isSuppressed: true, count: null }),
  );
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (count) => {
    expect(() => suppressSmallCount(count)).toThrow(RangeError);
  });
});

describe('suppressRow', () => {
  const shown = (counts: readonly number[]) => {
    const { cells, total } = suppressRow(counts);
    const ends = total.count === null ? `${total.least}–${total.most}` : total.count;
    return [...cells.map(({ count }) => count ?? '·'), ends].join(' ');
  };

  it.each([
    [[10, 20, 30], '10 20 30 60'],
    [[0, 0, 0], '0 0 0 0'],
    [[3, 20, 30], '· 20 30 51–54'],
    [[3, 0, 0], '· 0 0 1–4'],
    [[2, 3, 30], '· · 30 32–38'],
    [[4, 4, 30], '· · 30 32–38'],
    [[6, 6, 17, 8, 9, 6, 4, 8, 7, 8, 15], '6 6 17 8 9 6 · 8 7 8 15 91–94'],
    [[], '0'],
  ])('of %j shows %s', (counts, expected) => expect(shown(counts)).toBe(expected));

  it('is the same whatever the hidden counts are: a reader who knows the rule too can tell none apart', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(4), fc.nat(40)), { minLength: 1, maxLength: 13 }), (counts) => {
        const answer = JSON.stringify(suppressRow(counts));
        counts.forEach((count, i) => {
          const others = (value: number) => JSON.stringify(suppressRow(counts.with(i, value)));
          const fits = Array.from({ length: 60 }, (_, value) => value).filter((value) => others(value) === answer);
          expect(fits).toEqual(count >= 1 && count <= 4 ? [1, 2, 3, 4] : [count]);
        });
      }),
    );
  });

  it('shows every zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }), (counts) => {
        const { cells } = suppressRow(counts);
        counts.forEach((count, i) => {
          if (count === 0) expect(cells[i]).toEqual({ isSuppressed: false, count: 0 });
        });
      }),
    );
  });
});
