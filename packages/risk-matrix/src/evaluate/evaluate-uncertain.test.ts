import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { arbitraryGrid } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { evaluateDistribution, evaluateJointDistribution } from './evaluate-distribution.ts';
import { evaluateInterval, widenByOne } from './evaluate-interval.ts';

const SAMPLE = defineMatrix(SAMPLE_DEFINITION);

describe('evaluateInterval', () => {
  it('finds extremes inside a matrix that is not monotone, not only at its corners', () => {
    const grid = [
      [1, 1, 1],
      [1, 3, 1],
      [1, 0, 1],
    ];
    expect(evaluateInterval({ grid }, [0, 2], [0, 2])).toEqual({ minLevel: 0, maxLevel: 3, levels: [0, 1, 3] });
  });

  it('covers exactly the cells between the two ends', () => {
    const index = fc.nat(3);
    fc.assert(
      fc.property(arbitraryGrid(4, 4, 12), index, index, index, index, (grid, a, b, c, d) => {
        const [rows, columns] = [[Math.min(a, b), Math.max(a, b)] as const, [Math.min(c, d), Math.max(c, d)] as const];
        const inside = grid.flatMap((row, i) =>
          row.filter((_, j) => i >= rows[0] && i <= rows[1] && j >= columns[0] && j <= columns[1]),
        );
        const result = evaluateInterval({ grid }, rows, columns);
        expect(result.levels).toEqual([...new Set(inside)].sort((x, y) => x - y));
        expect([result.minLevel, result.maxLevel]).toEqual([Math.min(...inside), Math.max(...inside)]);
      }),
    );
  });

  it.each([
    [[2, 1], [0, 0], /likelihood interval 2–1 runs downwards/],
    [[0, 0], [1, 0], /consequence interval/],
    [[0, 3], [0, 0], /'likelihood'/],
    [[0, 0], [-1, 0], /'consequence'/],
    [[0.5, 1], [0, 0], /'likelihood'/],
  ] as const)('refuses %j × %j', (likelihood, consequence, message) => {
    expect(() => evaluateInterval(SAMPLE, likelihood, consequence)).toThrow(message);
  });
});

describe('widenByOne', () => {
  it.each([
    [0, [0, 1]],
    [2, [1, 3]],
    [4, [3, 4]],
  ])('widens class %s of five to %j', (index, interval) => {
    expect(widenByOne(index, 5)).toEqual(interval);
  });

  it('refuses a class that does not exist', () => {
    expect(() => widenByOne(5, 5)).toThrow(RangeError);
  });
});

describe('evaluateDistribution', () => {
  it('adds the probabilities of the cells of each level', () => {
    const result = evaluateDistribution(SAMPLE, [0.5, 0.25, 0.25], [0.5, 0.25, 0.25]);
    expect(result.levels).toEqual([0, 1, 2]);
    expect(result.probabilities).toEqual([0.5 * 0.75 + 0.125, 0.125 + 0.125 + 0.1875, 0.0625]);
    expect(result.topProbability).toBe(0.0625);
    expect(result.modalLevel).toBe(0);
  });

  it('knows levels that stand in the cells only, and takes the highest of them as the top', () => {
    const grid = [
      [4, 4],
      [4, 7],
    ];
    expect(evaluateDistribution({ grid }, [0, 1], [0, 1])).toMatchObject({
      levels: [4, 7],
      modalLevel: 7,
      topProbability: 1,
    });
  });

  it('gives a tie to the lower level', () => {
    const grid = [
      [0, 1],
      [0, 1],
    ];
    expect(evaluateDistribution({ grid }, [1, 0], [0.5, 0.5])).toMatchObject({ modalLevel: 0, entropyBits: 1 });
  });

  it('gives a tie to the lower level also where rounding puts it a unit behind', () => {
    const grid = [
      [0, 1, 0],
      [1, 0, 1],
    ];
    const { modalLevel, probabilities } = evaluateDistribution({ grid }, [0.5, 0.5], [0.6, 0.1, 0.3]);
    expect(probabilities[0]).toBeLessThan(probabilities[1]!);
    expect(modalLevel).toBe(0);
  });

  it('calls it no tie from a difference that no rounding makes', () => {
    const grid = [[0, 1]];
    const modalLevel = (ahead: number) => evaluateDistribution({ grid }, [1], [0.5 - ahead, 0.5 + ahead]).modalLevel;
    expect([modalLevel(4e-13), modalLevel(6e-13)]).toEqual([0, 1]);
  });

  it('has no entropy where the level is certain', () => {
    expect(evaluateDistribution(SAMPLE, [1, 0, 0], [1, 0, 0]).entropyBits).toBe(0);
  });

  it('agrees with the joint table of independent ratings', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const [p, q] = [a, b].map((values) => values.map((value) => value / values.reduce((x, y) => x + y)));
        const joint = p!.map((row) => q!.map((column) => row * column));
        const result = evaluateDistribution(SAMPLE, p!, q!);
        expect(evaluateJointDistribution(SAMPLE, joint)).toEqual(result);
        expect(result.probabilities.reduce((x, y) => x + y)).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([
    ['too few numbers', [0.5, 0.5], /likelihood needs 3 probabilities, not 2/],
    ['a negative number', [-0.5, 1, 0.5], /no probability/],
    ['a number above 1', [2, 0, 0], /no probability/],
    ['NaN', [Number.NaN, 0.5, 0.5], /no probability/],
    ['a sum below 1', [0.3, 0.3, 0.3], /sums to/],
    ['a sum above 1', [0.5, 0.3, 0.3], /sums to/],
  ] as const)('refuses %s', (_, likelihood, message) => {
    expect(() => evaluateDistribution(SAMPLE, likelihood, [1, 0, 0])).toThrow(message);
  });

  it('refuses a consequence distribution that is none, and takes rounding', () => {
    expect(() => evaluateDistribution(SAMPLE, [1, 0, 0], [0.5, 0, 0])).toThrow(/consequence sums to 0.5/);
    expect(evaluateDistribution(SAMPLE, [1, 0, 0], [1 - 5e-10, 0, 0]).levels).toEqual([0, 1, 2]);
  });
});

describe('evaluateJointDistribution', () => {
  it.each([
    ['too few rows', [[1, 0, 0]], /3 rows of 3 cells/],
    [
      'a short row',
      [
        [1, 0, 0],
        [0, 0],
        [0, 0, 0],
      ],
      /3 rows of 3 cells/,
    ],
    [
      'rows of different lengths that hold nine cells',
      [
        [1, 0, 0, 0],
        [0, 0],
        [0, 0, 0],
      ],
      /3 rows of 3 cells/,
    ],
    ['nine cells in one row', [[1, 0, 0, 0, 0, 0, 0, 0, 0]], /3 rows of 3 cells/],
    ['nine cells in rows of one', Array.from({ length: 9 }, (_, k) => [k === 0 ? 1 : 0]), /3 rows of 3 cells/],
    [
      'a sum that is not 1',
      [
        [0.5, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      /sums to 0.5/,
    ],
    [
      'a negative cell',
      [
        [1.5, -0.5, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      /no probability/,
    ],
  ])('refuses a table with %s', (_, table, message) => {
    expect(() => evaluateJointDistribution(SAMPLE, table)).toThrow(message);
  });

  it('lists levels in ascending order, in whatever order the cells have them', () => {
    const grid = [
      [7, 2],
      [10, 0],
    ];
    const table = [
      [0.1, 0.2],
      [0.3, 0.4],
    ];
    expect(evaluateJointDistribution({ grid }, table)).toMatchObject({
      levels: [0, 2, 7, 10],
      probabilities: [0.4, 0.2, 0.1, 0.3],
      modalLevel: 0,
      topProbability: 0.3,
    });
  });
});
