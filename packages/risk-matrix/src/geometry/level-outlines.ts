import type { Point } from './point.ts';

/** A closed line; the last point joins the first. Corners only, no points along a straight side. */
export type Ring = readonly Point[];

/**
 * The outlines of all cells on one level, in cell units with y along the likelihood classes.
 *
 * Outer outlines run counter-clockwise and holes clockwise (y upwards), so the even-odd and the
 * non-zero rule fill the same. Cells that touch at a corner only get rings of their own.
 */
export function levelOutlines(grid: readonly (readonly number[])[], level: number): readonly Ring[] {
  const sides = boundarySides(grid, level);
  const rings: Ring[] = [];
  for (const starts of sides.values()) {
    while (starts.length > 0) rings.push(traceRing(sides, starts[0]!));
  }
  return rings;
}

/** Follows sides from one until it comes round to it again, and takes them out. */
function traceRing(sides: Map<string, Side[]>, first: Side): Ring {
  const points: Point[] = [];
  let side = first;
  do {
    points.push({ x: side.x, y: side.y });
    side = takeNext(sides, side);
  } while (side !== first);
  return points.filter((_, k) => isCorner(points, k));
}

/** One side of a cell, with the cell to its left. */
interface Side {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** Sides between a cell of the level and something else, by their start. */
function boundarySides(grid: readonly (readonly number[])[], level: number): Map<string, Side[]> {
  const sides = new Map<string, Side[]>();
  const isInside = (i: number, j: number) => grid[i]?.[j] === level;
  const add = (side: Side) => {
    const start = key(side.x, side.y);
    sides.set(start, [...(sides.get(start) ?? []), side]);
  };
  for (const [i, row] of grid.entries()) {
    for (const j of row.keys()) {
      if (!isInside(i, j)) continue;
      if (!isInside(i - 1, j)) add({ x: j, y: i, dx: 1, dy: 0 });
      if (!isInside(i, j + 1)) add({ x: j + 1, y: i, dx: 0, dy: 1 });
      if (!isInside(i + 1, j)) add({ x: j + 1, y: i + 1, dx: -1, dy: 0 });
      if (!isInside(i, j - 1)) add({ x: j, y: i + 1, dx: 0, dy: -1 });
    }
  }
  return sides;
}

/** Removes and returns the side that goes on from here; at a crossing the one that turns left. */
function takeNext(sides: Map<string, Side[]>, { x, y, dx, dy }: Side): Side {
  const candidates = sides.get(key(x + dx, y + dy))!;
  const index = Math.max(
    0,
    candidates.findIndex((side) => dx * side.dy - dy * side.dx > 0),
  );
  return candidates.splice(index, 1)[0]!;
}

function isCorner(points: readonly Point[], k: number): boolean {
  const [before, here, after] = [points.at(k - 1)!, points[k]!, points[(k + 1) % points.length]!];
  return (here.x - before.x) * (after.y - here.y) !== (here.y - before.y) * (after.x - here.x);
}

function key(x: number, y: number): string {
  return `${x},${y}`;
}
