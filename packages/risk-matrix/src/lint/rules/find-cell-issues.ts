import type { RiskMatrix } from '../../define/risk-matrix.ts';
import { checkBetweenness } from '../axioms/betweenness.ts';
import { findDecreases } from '../axioms/find-decreases.ts';
import type { Cell } from '../axioms/scaled-grid.ts';
import { findingOf } from '../finding-of.ts';
import type { Finding } from '../lint-finding.ts';
import { cellPlace } from '../place.ts';

/** What is wrong with the cells whatever the numbers on the axes: order, jumps, the worst column. */
export function findCellIssues({ grid }: Pick<RiskMatrix, 'grid'>): readonly Finding[] {
  const levelOf = ([i, j]: Cell) => grid[i]![j]!;
  const pair = (from: Cell, to: Cell) => ({ from, to, fromLevel: levelOf(from), toLevel: levelOf(to) });
  const decreases = findDecreases(grid).map(([from, to]) =>
    findingOf('not_monotone', [cellPlace(to), cellPlace(from)], pair(from, to)),
  );
  const jumps = findJumps(grid).map(([from, to]) =>
    findingOf('level_skipped', [cellPlace(to), cellPlace(from)], pair(from, to)),
  );
  const betweenness = checkBetweenness(grid);
  const contacts = betweenness.holds === false ? betweenness.witness.contacts : [];
  const isOneLevel = betweenness.holds === null;
  return [
    ...decreases,
    ...jumps,
    ...contacts.map((contact) =>
      findingOf('betweenness', [cellPlace(contact.top), cellPlace(contact.bottom)], {
        ...contact,
        bottomLevel: levelOf(contact.bottom),
        topLevel: levelOf(contact.top),
      }),
    ),
    ...(isOneLevel ? [] : findMildWorst(grid)),
  ];
}

/** Neighbours sharing a side whose levels are two or more apart. */
function findJumps(grid: RiskMatrix['grid']): readonly (readonly [Cell, Cell])[] {
  return grid.flatMap((row, i) =>
    row.flatMap((level, j) => {
      const neighbours: readonly Cell[] = [
        [i + 1, j],
        [i, j + 1],
      ];
      return neighbours
        .filter(([a, b]) => (grid[a]?.[b] ?? level) - level >= 2)
        .map((to): readonly [Cell, Cell] => [[i, j], to]);
    }),
  );
}

/** Cells of the worst consequence that are on the lowest level: "it may kill, but it is green". */
function findMildWorst(grid: RiskMatrix['grid']): readonly Finding[] {
  const lowest = Math.min(...grid.flat());
  const column = grid[0]!.length - 1;
  return grid.flatMap((row, i) =>
    row[column] === lowest
      ? [findingOf('worst_consequence_lowest_level', [cellPlace([i, column])], { cell: [i, column], level: lowest })]
      : [],
  );
}
