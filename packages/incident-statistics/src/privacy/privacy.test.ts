import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { differencingLeaks } from './differencing-leaks.ts';
import { discreteLaplace } from './discrete-laplace.ts';
import { suppressSmallCounts } from './suppress-small-counts.ts';
import { suppressionBounds } from './suppression-bounds.ts';

const table = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 3, maxLength: 3 });
const mask = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 3, maxLength: 3 });

/** Every table with the same margins and published cells, by trying: the attacker's own way. */
function bruteForce(cells: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]) {
  const open = hidden.flatMap((row, r) => row.flatMap((isHidden, c) => (isHidden ? [{ r, c }] : [])));
  const bounds = open.map(() => ({ min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY }));
  const rows = cells.map((row, r) => row.reduce((sum, cell, c) => sum + (hidden[r]![c] ? cell : 0), 0));
  const columns = [0, 1, 2].map((c) => cells.reduce((sum, row, r) => sum + (hidden[r]![c] ? row[c]! : 0), 0));
  const values: number[] = [];
  const search = () => {
    const at = values.length;
    if (at === open.length) {
      if (rows.every((rest) => rest === 0) && columns.every((rest) => rest === 0)) {
        for (const [i, value] of values.entries())
          bounds[i] = { min: Math.min(bounds[i]!.min, value), max: Math.max(bounds[i]!.max, value) };
      }
      return;
    }
    const { r, c } = open[at]!;
    for (let value = 0; value <= Math.min(rows[r]!, columns[c]!); value++) {
      rows[r]! -= value;
      columns[c]! -= value;
      values.push(value);
      search();
      values.pop();
      rows[r]! += value;
      columns[c]! += value;
    }
  };
  search();
  return open.map(({ r, c }, i) => ({ row: r, col: c, ...bounds[i]! }));
}

describe('suppressionBounds', () => {
  it('is what trying every possible table finds', () => {
    fc.assert(
      fc.property(table, mask, (cells, hidden) => {
        const small = cells.map((row) => row.map((cell) => cell % 4));
        const byCell = (a: { row: number; col: number }, b: { row: number; col: number }) =>
          a.row - b.row || a.col - b.col;
        expect(suppressionBounds(small, hidden).toSorted(byCell)).toEqual(bruteForce(small, hidden));
      }),
      { numRuns: 60 },
    );
  });

  it('refuses tables of different form and cells that are not counts', () => {
    expect(() => suppressionBounds([[1, 2]], [[true]])).toThrow(RangeError);
    expect(() => suppressionBounds([[1]], [])).toThrow(RangeError);
    expect(() => suppressionBounds([[-1]], [[true]])).toThrow(RangeError);
  });
});

describe('suppressSmallCounts', () => {
  it('hides cells with few staff or one dominating person whatever they hold', () => {
    const cells = [
      [20, 30],
      [40, 50],
    ];
    const few = suppressSmallCounts(cells, {
      staff: [
        [9, 40],
        [40, 40],
      ],
    });
    expect([few.cells[0]![0], few.primary, few.complementary]).toEqual([null, 1, 3]);
    const dominated = suppressSmallCounts(cells, {
      dominance: [
        [0.2, 0.2],
        [0.2, 0.81],
      ],
    });
    expect([dominated.cells[1]![1], dominated.primary]).toEqual([null, 1]);
    expect(() => suppressSmallCounts(cells, { staff: [[9]] })).toThrow(RangeError);
  });

  it('shows a table without small counts as it is, totals included', () => {
    expect(
      suppressSmallCounts([
        [5, 0],
        [9, 12],
      ]),
    ).toEqual({
      cells: [
        [5, 0],
        [9, 12],
      ],
      rowTotals: [5, 21],
      columnTotals: [14, 12],
      total: 26,
      groups: [],
      primary: 0,
      complementary: 0,
    });
  });
});

describe('differencingLeaks', () => {
  it('finds small remainders, not zero ones, and respects what is hidden', () => {
    expect(differencingLeaks([10, 10, 10, null], [10, 6, 5, 3])).toEqual([1]);
    expect(differencingLeaks([10], [6], 3)).toEqual([]);
    expect(() => differencingLeaks([5], [6])).toThrow(RangeError);
    expect(() => differencingLeaks([5], [])).toThrow(RangeError);
  });
});

describe('discreteLaplace', () => {
  it('adds up to one, is symmetric, and is drawn as it says', () => {
    const noise = discreteLaplace(0.5);
    expect(noise.cdf(200)).toBeCloseTo(1, 12);
    expect(noise.pmf(3)).toBe(noise.pmf(-3));
    expect(noise.cdf(2) - noise.cdf(1)).toBeCloseTo(noise.pmf(2), 12);
    const random = seededRandom(19);
    const draws = Array.from({ length: 20_000 }, () => noise.draw(random));
    const variance = draws.reduce((sum, value) => sum + value * value, 0) / draws.length;
    expect(Math.abs(variance / noise.variance - 1)).toBeLessThan(0.08);
    expect(Math.abs(draws.reduce((sum, value) => sum + value, 0) / draws.length)).toBeLessThan(0.1);
  });

  it('refuses to promise nothing', () => {
    expect(() => discreteLaplace(0)).toThrow(RangeError);
    expect(() => discreteLaplace(1, 0)).toThrow(RangeError);
    expect(() => discreteLaplace(1).halfWidth(1)).toThrow(RangeError);
  });
});
