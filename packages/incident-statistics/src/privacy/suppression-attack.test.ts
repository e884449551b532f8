import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressSmallCounts } from './suppress-small-counts.ts';
import type { SuppressedTable } from './suppressed-table.ts';

type Table = readonly (readonly number[])[];

/**
 * A reader who knows everything but the held-back figures: which of them are small (1 to 4) and that the others are not, unless
 * that is not told; every figure shown. Tries all tables beside the true one whose rows and columns add up, and says what each held-back figure may be.
 * If a figure can have a second value at all, it can have one that is 1 off.
 */
function attack(table: Table, shown: SuppressedTable, groups: readonly (readonly number[])[] = []) {
  const lines = [
    ...shown.cells.map((cells, i) => [...cells, shown.rowTotals[i]!]),
    ...shown.groups.map(({ cells, total }) => [...cells, total]),
    [...shown.columnTotals, shown.total],
  ];
  const truth = figuresOf(table, groups);
  const values = truth.map((line) => line.map(() => new Set<number>()));
  const fits = (guess: Table) =>
    figuresOf(guess, groups).every((line, i) =>
      line.every((value, j) => {
        const [published, real] = [lines[i]![j]!, truth[i]![j]!];
        if (published !== null) return value === published;
        if (shown.primary === null) return value >= Math.min(1, real);
        return real < 5 ? value >= 1 && value <= 4 : value >= 5;
      }),
    );
  const places = table.flatMap((cells, i) => cells.flatMap((_, j) => (lines[i]![j] === null ? [[i, j] as const] : [])));
  const guess = table.map((cells) => [...cells]);
  const tryFrom = (at: number): void => {
    if (at === places.length) {
      if (fits(guess))
        for (const [i, line] of figuresOf(guess, groups).entries())
          for (const [j, v] of line.entries()) values[i]![j]!.add(v);
      return;
    }
    const [i, j] = places[at]!;
    for (const change of [-1, 0, 1]) {
      guess[i]![j] = table[i]![j]! + change;
      if (guess[i]![j]! >= 0) tryFrom(at + 1);
    }
    guess[i]![j] = table[i]![j]!;
  };
  tryFrom(0);
  return lines.flatMap((line, i) =>
    line.flatMap((cell, j) => (cell === null ? [{ i, j, values: values[i]![j]!.size }] : [])),
  );
}

function figuresOf(table: Table, groups: readonly (readonly number[])[]): number[][] {
  const sums = (rows: Table) => (rows[0] ?? []).map((_, j) => rows.reduce((sum, cells) => sum + cells[j]!, 0));
  const withTotal = (cells: readonly number[]) => [...cells, cells.reduce((sum, count) => sum + count, 0)];
  return [...table, ...groups.map((rows) => sums(rows.map((row) => table[row]!))), sums(table)].map(withTotal);
}

const tableOf = (rows: number, columns: number) =>
  fc.array(fc.array(fc.oneof(fc.nat(7), fc.nat(30)), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain((size) => tableOf(...size));

describe('suppressSmallCounts under attack', () => {
  it('shows no figure from 1 to 4, total or not, and no held-back one can be worked out', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const shown = suppressSmallCounts(table);
        const figures = [shown.total, ...shown.rowTotals, ...shown.columnTotals, ...shown.cells.flat()];
        for (const figure of figures) expect(figure === null || figure === 0 || figure >= 5).toBe(true);
        for (const { values } of attack(table, shown)) expect(values).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  it('holds in groups of rows too, and in groups of groups', () => {
    const groups = [
      [0, 1],
      [2, 3, 4],
      [3, 4],
    ];
    fc.assert(
      fc.property(tableOf(5, 2), (table) => {
        const shown = suppressSmallCounts(table, { groups });
        expect(shown.groups).toHaveLength(3);
        for (const { total, cells } of shown.groups) {
          for (const figure of [total, ...cells]) expect(figure === null || figure === 0 || figure >= 5).toBe(true);
        }
        for (const { values } of attack(table, shown, groups)) expect(values).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, Table]>([
    ['one column, whose row totals are its cells', [[3], [40], [17]]],
    ['one row', [[3, 0, 12, 1, 9]]],
    [
      'a row whose total is itself small',
      [
        [2, 1, 0],
        [10, 12, 14],
        [20, 9, 8],
      ],
    ],
    [
      'four ones that add up to twos',
      [
        [1, 1, 20],
        [1, 1, 30],
        [15, 16, 17],
      ],
    ],
    [
      'four fours that add up to eights',
      [
        [4, 4, 20],
        [4, 4, 30],
        [15, 16, 17],
      ],
    ],
    ['a single small figure', [[3]]],
    [
      'a single figure among zeros',
      [
        [0, 0],
        [0, 3],
      ],
    ],
  ])('protects %s', (_, table) => {
    const shown = suppressSmallCounts(table);
    for (const { values } of attack(table, shown)) expect(values).toBeGreaterThan(1);
  });

  it('tells nobody which figures are the small ones where that would tell what they are', () => {
    // Rows of at least 5 and 5 beside columns of at most 4, 4 and 4 leave no choice to one who knows which are which.
    const table = [
      [2, 0, 3],
      [1, 3, 1],
      [1, 1, 0],
    ];
    const shown = suppressSmallCounts(table);
    expect([shown.primary, shown.complementary]).toEqual([null, null]);
    for (const { values } of attack(table, shown)) expect(values).toBeGreaterThan(1);
  });

  it('holds back zeros where they would say what few staff met, and nowhere else', () => {
    const few = suppressSmallCounts(
      [
        [0, 0],
        [9, 9],
      ],
      {
        staff: [
          [5, 20],
          [20, 20],
        ],
      },
    );
    expect(few.cells[0]![0]).toBeNull();
    expect(few.rowTotals[0]).toBeNull();
    const shown = suppressSmallCounts([
      [0, 3],
      [9, 9],
    ]);
    expect(shown.cells[0]![0]).toBe(0);
  });

  it('leaves as wide a range as it is told to, and then tells nobody what is small', () => {
    const table = [
      [3, 40, 30],
      [25, 60, 50],
      [35, 45, 55],
    ];
    const held = (leastRange: number) => suppressSmallCounts(table, { leastRange });
    expect(held(3).complementary).toBeGreaterThanOrEqual(held(1).complementary!);
    // From 1 to 4 is all the range there is for one who knows that it is small.
    expect([held(3).primary, held(4).primary]).toEqual([1, null]);
  });

  it('hides little: of a table of large counts with one small, three others', () => {
    const table = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (_, j) => (i + j === 0 ? 2 : 20 + i + j)),
    );
    expect(suppressSmallCounts(table)).toMatchObject({ primary: 1, complementary: 3, total: expect.any(Number) });
  });
});
