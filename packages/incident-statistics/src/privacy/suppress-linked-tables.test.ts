import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountTable, LinkedRelease, LinkedTables } from './linked-input.ts';
import { suppressLinkedTables } from './suppress-linked-tables.ts';
import { suppressSmallCounts } from './suppress-small-counts.ts';
import { figuresOfLines } from './suppressed-table.ts';
import { tableFigures } from './table-figures.ts';

type Groups = readonly (readonly number[])[];

/**
 * A reader who has kept every release, has all its pages and knows all but the held-back figures: that what is held back is not
 * zero (unless zeros are), and of each figure whether it went up or down. Tries all tables beside the true ones, all pages and
 * releases at once, and says how many values each held-back figure may have, and each small change since the last release.
 * If there is a second value at all, there is one that is 1 off.
 */
function attack(releases: readonly LinkedRelease[], groups: Groups = []) {
  const flat = (pages: readonly CountTable[]) => pages.flatMap((table) => figures(table, groups));
  const truth = releases.map(({ pages }) => flat(pages));
  const shown = releases.map(({ published }) => published.flatMap(figuresOfLines));
  const values = truth.map((layer) => layer.map(() => new Set<number>()));
  const changes = truth[0]!.map(() => new Set<number>());
  const guess = releases.map(({ pages }) => pages.map((table) => table.map((cells) => [...cells])));
  const fits = (layers: readonly (readonly number[])[]) =>
    layers.every(
      (layer, l) =>
        layer.every((value, f) => {
          if (shown[l]![f] !== null) return value === shown[l]![f];
          if (value < Math.min(1, truth[l]![f]!)) return false;
          if (l === 0) return true;
          const went = truth[l]![f]! >= truth[l - 1]![f]! ? 1 : -1;
          return (value - layers[l - 1]![f]!) * went >= 0;
        }) && haveSameTotals(guess[l]!),
    );
  const open = releases.flatMap(({ pages, published }, l) =>
    pages.flatMap((table, p) =>
      table.flatMap((cells, i) =>
        cells.flatMap((_, j) => (published[p]!.cells[i]![j] === null ? [[l, p, i, j] as const] : [])),
      ),
    ),
  );
  const isUnknown = (l: number, f: number) => shown[l]![f] === null;
  const isAllFound = () =>
    values.every((layer, l) => layer.every((set, f) => !isUnknown(l, f) || set.size > 1)) &&
    changes.every((set, f) => !isSmallChange(truth, f) || set.size > 1);
  let isFound = false;
  const note = () => {
    const layers = guess.map(flat);
    if (!fits(layers)) return;
    for (const [l, layer] of layers.entries()) for (const [f, value] of layer.entries()) values[l]![f]!.add(value);
    const [last, now] = [layers.at(-2), layers.at(-1)!];
    for (const [f, value] of now.entries()) changes[f]!.add(value - (last?.[f] ?? 0));
    isFound = isAllFound();
  };
  const tryFrom = (at: number): void => {
    if (isFound) return;
    if (at === open.length) {
      note();
      return;
    }
    const [l, p, i, j] = open[at]!;
    const row = guess[l]![p]![i]!;
    const real = releases[l]!.pages[p]![i]![j]!;
    const total = releases[l]!.published[p]!.rowTotals[i]!;
    const next = open[at + 1];
    const isLastOfRow = next === undefined || next[0] !== l || next[1] !== p || next[2] !== i;
    for (const change of [-1, 1, 0]) {
      row[j] = real + change;
      const isPossible = row[j] >= 0 && !(isLastOfRow && total !== null && sumOf(row) !== total);
      if (isPossible) tryFrom(at + 1);
    }
    row[j] = real;
  };
  tryFrom(0);
  const held = shown.flatMap((layer, l) =>
    layer.flatMap((figure, f) => (figure === null ? [values[l]![f]!.size] : [])),
  );
  return { held, changed: changes.flatMap((set, f) => (isSmallChange(truth, f) ? [set.size] : [])) };
}

function isSmallChange(truth: readonly (readonly number[])[], figure: number): boolean {
  const [last, now] = [truth.at(-2), truth.at(-1)!];
  const change = Math.abs(now[figure]! - (last ?? now)[figure]!);
  return change > 0 && change < 5;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function figures(table: CountTable, groups: Groups): number[] {
  return tableFigures(table, groups).map(({ value }) => value);
}

function haveSameTotals(pages: readonly CountTable[]): boolean {
  const totals = pages.map((table) => table.map((cells) => sumOf(cells)));
  return totals.every((page) => page.every((total, row) => total === totals[0]![row]));
}

function release(input: LinkedTables): LinkedRelease {
  return { pages: input.pages, published: suppressLinkedTables(input) };
}

/** No answer shows a small figure or a small change of one that was shown, and nothing held back can be worked out. */
function expectProtected(releases: readonly LinkedRelease[], groups: Groups = []) {
  const shown = releases.map(({ published }) => published.flatMap(figuresOfLines));
  for (const figure of shown.at(-1)!) expect(figure === null || figure === 0 || figure >= 5).toBe(true);
  for (const before of shown.slice(0, -1)) {
    for (const [f, figure] of shown.at(-1)!.entries()) {
      if (figure === null || before[f] == null) continue;
      const change = Math.abs(figure - before[f]);
      expect(change === 0 || change >= 5).toBe(true);
    }
  }
  const { held, changed } = attack(releases, groups);
  for (const values of [...held, ...changed]) expect(values).toBeGreaterThan(1);
}

const count = fc.oneof(fc.nat(7), fc.nat(30));
const tableOf = (rows: number, columns: number, each: fc.Arbitrary<number> = count) =>
  fc.array(fc.array(each, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const plus = (table: CountTable, added: CountTable) =>
  table.map((cells, i) => cells.map((cell, j) => cell + added[i]![j]!));

describe('suppressLinkedTables under attack', () => {
  it('holds for one page alone, as suppressSmallCounts does', () => {
    fc.assert(
      fc.property(tableOf(3, 3), (table) => expectProtected([release({ pages: [table] })])),
      { numRuns: 100 },
    );
  });

  it('holds after an earlier release, whatever came since', () => {
    const added = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(20));
    fc.assert(
      fc.property(tableOf(3, 2), tableOf(3, 2, added), (table, more) => {
        const yesterday = release({ pages: [table] });
        const pages = [plus(table, more)];
        expectProtected([yesterday, release({ pages, earlier: [yesterday] })]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds after two releases', () => {
    const added = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(9));
    fc.assert(
      fc.property(tableOf(2, 2), tableOf(2, 2, added), tableOf(2, 2, added), (table, more, yetMore) => {
        const first = release({ pages: [table] });
        const second = release({ pages: [plus(table, more)], earlier: [first] });
        const pages = [plus(plus(table, more), yetMore)];
        expectProtected([first, second, release({ pages, earlier: [first, second] })]);
      }),
      { numRuns: 10 },
    );
  });

  it('holds in a hierarchy of unit, agency and municipality after an earlier release', () => {
    const groups = [
      [0, 1],
      [2, 3],
    ];
    const added = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(8));
    fc.assert(
      fc.property(tableOf(4, 2), tableOf(4, 2, added), (table, more) => {
        const yesterday = release({ pages: [table], groups });
        const pages = [plus(table, more)];
        const today = release({ pages, groups, earlier: [yesterday] });
        const open = [yesterday, today].flatMap(({ published }) =>
          published[0]!.cells.flat().filter((cell) => cell === null),
        );
        // The attacker tries 3 to the power of what is open.
        fc.pre(open.length <= 9);
        expectProtected([yesterday, today], groups);
      }),
      { numRuns: 20 },
    );
  });

  it('holds on two pages with the same rows, by month and by kind', () => {
    const pages = tableOf(3, 2).chain((months) =>
      fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }).map((shares) => {
        const totals = months.map((cells) => sumOf(cells));
        const kinds = totals.map((total, i) => [
          Math.round((total * shares[i]!) / 100),
          total - Math.round((total * shares[i]!) / 100),
        ]);
        return [months, kinds];
      }),
    );
    fc.assert(
      fc.property(pages, (both) => {
        const today = release({ pages: both });
        const [first, second] = today.published.map((table) => [...table.rowTotals, table.total]);
        expect(first).toEqual(second);
        fc.pre(today.published.flatMap(({ cells }) => cells.flat()).filter((cell) => cell === null).length <= 11);
        expectProtected([today]);
      }),
      { numRuns: 80 },
    );
  });

  it('holds where reports were taken back', () => {
    const taken = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3));
    fc.assert(
      fc.property(tableOf(3, 2, fc.integer({ min: 3, max: 30 })), tableOf(3, 2, taken), (table, fewer) => {
        const yesterday = release({ pages: [table] });
        const pages = [table.map((cells, i) => cells.map((cell, j) => cell - fewer[i]![j]!))];
        expectProtected([yesterday, release({ pages, earlier: [yesterday] })]);
      }),
      { numRuns: 25 },
    );
  });
});

const WEEK = [
  [3, 40, 30],
  [25, 60, 50],
  [35, 45, 55],
];

describe('suppressLinkedTables', () => {
  it('closes what two tables, each safe by itself, give away together', () => {
    const alone = (table: CountTable) => ({ pages: [table], published: [suppressSmallCounts(table)] });
    const yesterday = alone(WEEK);
    const grown = plus(WEEK, [
      [0, 0, 0],
      [40, 0, 0],
      [0, 0, 0],
    ]);
    // Today another companion is cheapest: with yesterday's the small one is known, if nothing came there.
    const { held } = attack([yesterday, alone(grown)]);
    expect(Math.min(...held)).toBe(1);
    expectProtected([yesterday, release({ pages: [grown], earlier: [yesterday] })]);
  });

  it('holds back a figure that one report more would tell of, its sums too, until there are enough', () => {
    const table = WEEK.map((cells) => cells.map((cell) => cell + 10));
    const first = release({ pages: [table] });
    expect(first.published[0]).toMatchObject({ cells: table, total: 433 });
    const one = table.map((cells, i) => cells.map((cell, j) => (i + j === 0 ? cell + 1 : cell)));
    const [second] = suppressLinkedTables({ pages: [one], earlier: [first] });
    expect([second!.cells[0]![0], second!.rowTotals[0], second!.columnTotals[0], second!.total]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(second!.cells[1]![1]).toBe(70);
    const five = table.map((cells, i) => cells.map((cell, j) => (i + j === 0 ? cell + 5 : cell)));
    expect(suppressLinkedTables({ pages: [five], earlier: [first] })[0]!.total).toBe(438);
  });

  it('says the same again where nothing has changed', () => {
    const first = release({ pages: [WEEK] });
    expect(suppressLinkedTables({ pages: [WEEK], earlier: [first] })).toEqual(first.published);
  });

  it('shows a total on all pages or on none', () => {
    const kinds = [
      [70, 3],
      [100, 35],
      [1, 134],
    ];
    const [months, byKind] = suppressLinkedTables({ pages: [WEEK, kinds] });
    expect(byKind!.rowTotals).toEqual(months!.rowTotals);
    expect([byKind!.cells[0]![1], byKind!.cells[2]![0]]).toEqual([null, null]);
    expectProtected([{ pages: [WEEK, kinds], published: [months!, byKind!] }]);
  });

  it('hides a small total on every page, with what would tell of it there', () => {
    const pages = [
      [
        [2, 1],
        [30, 20],
        [15, 35],
      ],
      [
        [0, 3],
        [25, 25],
        [18, 32],
      ],
    ];
    const published = suppressLinkedTables({ pages });
    for (const table of published) expect(table.rowTotals[0]).toBeNull();
    expectProtected([{ pages, published }]);
  });

  it('holds against a release whose reader was told how many were small', () => {
    const yesterday = { pages: [WEEK], published: [suppressSmallCounts(WEEK)] };
    expect(yesterday.published[0]!.primary).toBe(1);
    const more = WEEK.map((cells, i) => cells.map((cell) => cell + 10 * i));
    expectProtected([yesterday, release({ pages: [more], earlier: [yesterday] })]);
  });

  it('holds everything back where nothing less helps', () => {
    expect(suppressLinkedTables({ pages: [[[3]]] })[0]).toMatchObject({ cells: [[null]], total: null });
    expect(
      suppressLinkedTables({
        pages: [
          [[3], [40]],
          [[3], [40]],
        ],
      })[1]!.cells,
    ).toEqual([[null], [null]]);
  });

  it('hides little: one small of forty large takes three others on its page, and nothing on the other', () => {
    const months = Array.from({ length: 8 }, (_, i) =>
      Array.from({ length: 5 }, (_, j) => (i + j === 0 ? 2 : 20 + i + j)),
    );
    const kinds = months.map((cells) => [sumOf(cells) - 30, 30]);
    const [first, second] = suppressLinkedTables({ pages: [months, kinds] });
    expect(figuresOfLines(first!).filter((figure) => figure === null)).toHaveLength(4);
    expect(figuresOfLines(second!)).not.toContain(null);
  });

  it.each<[string, LinkedTables, string]>([
    ['no page', { pages: [] }, 'pages must hold a table'],
    ['a page that is none', { pages: [[[0.5]]] }, 'pages[0][0][0]'],
    ['pages of other rows', { pages: [[[1], [2]], [[1]]] }, 'pages[1] must have the 2 rows of the first, got 1'],
    ['pages of other reports', { pages: [[[1, 2]], [[1, 3]]] }, 'pages[1][0] adds up to 4, on the first page to 3'],
    [
      'groups across',
      {
        pages: [[[9], [9], [9]]],
        groups: [
          [0, 1],
          [1, 2],
        ],
      },
      'groups[1]',
    ],
    ['no threshold', { pages: [[[9]]], threshold: 0 }, 'threshold'],
    ['a rule of the other function', { pages: [[[9]]], leastRange: 3 } as never, 'input.leastRange must not be given'],
    [
      'a release of another form',
      { pages: [[[9]]], earlier: [{ pages: [[[9, 1]]], published: suppressLinkedTables({ pages: [[[9, 1]]] }) }] },
      'earlier[0].pages must be of the form 1 × 1, got 1 × 2',
    ],
    [
      'a release that lacks a page',
      { pages: [[[9]]], earlier: [{ pages: [[[9]]], published: [] }] },
      'earlier[0].published must hold 1 tables, got 0',
    ],
    [
      'a release that was of other counts',
      { pages: [[[9]]], earlier: [{ pages: [[[8]]], published: suppressLinkedTables({ pages: [[[9]]] }) }] },
      'earlier[0].published[0] shows 9 where its counts give 8',
    ],
    [
      'a release without its groups',
      {
        pages: [[[9], [9], [9]]],
        groups: [[0, 1]],
        earlier: [{ pages: [[[9], [9], [9]]], published: suppressLinkedTables({ pages: [[[9], [9], [9]]] }) }],
      },
      'has not the form of its counts',
    ],
    ['a release of text', { pages: [[[9]]], earlier: ['yesterday'] } as never, 'earlier[0] must be an object'],
  ])('refuses %s', (_, input, named) => {
    expect(() => suppressLinkedTables(input)).toThrow(named);
  });
});
