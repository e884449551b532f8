import type { Cell } from '../axioms/scaled-grid.ts';

/** A cell with the level it has. */
export interface LevelledCell {
  readonly cell: Cell;
  readonly level: number;
}

/**
 * The most cells that can keep their level if levels are never to fall as likelihood or consequence
 * rises. The others must change, and can: so this is the fewest changes that make a grid monotone.
 *
 * "a lies below-left of b and has the higher level" is a partial order, and a set that may stay is an
 * antichain of it. By Dilworth and König the largest one is what a minimum vertex cover of the
 * order's bipartite graph leaves over.
 */
export function largestMonotoneSubset(cells: readonly LevelledCell[]): readonly LevelledCell[] {
  const conflicts = cells.map((low) => cells.flatMap((high, b) => (isInConflict(low, high) ? [b] : [])));
  const matchOfHigh = new Array<number>(cells.length).fill(-1);
  for (const a of cells.keys()) augment(a, conflicts, matchOfHigh, new Set());
  const reachable = alternatingReach(conflicts, matchOfHigh);
  return cells.filter((_, k) => reachable.low.has(k) && !reachable.high.has(k));
}

function isInConflict(low: LevelledCell, high: LevelledCell): boolean {
  const isBelow = low.cell[0] <= high.cell[0] && low.cell[1] <= high.cell[1];
  return isBelow && low.level > high.level;
}

/** One augmenting path of the classic bipartite matching; true if `a` found a partner. */
function augment(
  a: number,
  conflicts: readonly (readonly number[])[],
  matchOfHigh: number[],
  visited: Set<number>,
): boolean {
  for (const b of conflicts[a]!) {
    if (visited.has(b)) continue;
    visited.add(b);
    if (matchOfHigh[b] === -1 || augment(matchOfHigh[b]!, conflicts, matchOfHigh, visited)) {
      matchOfHigh[b] = a;
      return true;
    }
  }
  return false;
}

/** What alternating paths from unmatched lows reach: the lows in it and the highs outside are uncovered. */
function alternatingReach(conflicts: readonly (readonly number[])[], matchOfHigh: readonly number[]) {
  const matched = new Set(matchOfHigh);
  const low = new Set([...conflicts.keys()].filter((a) => !matched.has(a)));
  const high = new Set<number>();
  // A Set iterates over what is added while iterating, so this is a breadth-first walk.
  for (const a of low) {
    for (const b of conflicts[a]!) {
      high.add(b);
      low.add(matchOfHigh[b]!);
    }
  }
  return { low, high };
}
