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
    return [...cells, total].map(({ count }) => count ?? '·').join(' ');
  };

  it.each([
    [[10, 20, 30], '10 20 30 60'],
    [[0, 0, 0], '0 0 0 0'],
    [[3, 20, 30], '· · 30 53'],
    [[3, 0, 0], '· 0 0 ·'],
    [[2, 3, 30], '· · 30 35'],
    [[1, 1, 30], '· · · 32'],
    [[4, 4, 30], '· · · 38'],
    [[], '0'],
  ])('of %j shows %s', (counts, expected) => expect(shown(counts)).toBe(expected));

  it('never shows a count of 1–4, nor lets one be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const { cells, total } = suppressRow(counts);
        expect(cells.some(({ count }) => count !== null && count >= 1 && count <= 4)).toBe(false);
        const hidden = counts.filter((_, i) => cells[i]!.isSuppressed);
        if (total.isSuppressed || hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        const sum = hidden.reduce((all, each) => all + each, 0);
        expect(sum).toBeGreaterThan(4);
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
