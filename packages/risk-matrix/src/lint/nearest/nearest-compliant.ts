import type { Cell, ScaledGrid } from '../axioms/scaled-grid.ts';
import { type LevelledCell, largestMonotoneSubset } from './largest-monotone-subset.ts';
import { suggestColourings } from './suggest-colourings.ts';

/** A matrix that meets axioms 1–3 and is monotone, as near to a given one as can be. */
export interface NearestCompliant {
  readonly grid: readonly (readonly number[])[];
  /** Cells whose level differs from the given matrix; as few as possible. */
  readonly changed: readonly Cell[];
}

/** What more is asked of the nearest matrix than the axioms. */
export interface NearestOptions {
  /** Keep the worst consequence off the lowest level, however rare it is; `false` if left out. */
  readonly worstAboveLowest?: boolean;
}

/**
 * The compliant matrix on the same scales with the fewest changed cells.
 *
 * The axioms fix which cells are top, bottom and in between; levels in between keep what they have as
 * far as the matrix stays monotone. Of several equally near ones the most cautious (highest levels) is
 * given.
 *
 * @returns `null` if none exists on these scales, or if the levels have no intermediate one.
 * @throws {RangeError} As `checkAxioms`.
 */
export function nearestCompliant(
  scaled: ScaledGrid,
  { worstAboveLowest = false }: NearestOptions = {},
): NearestCompliant | null {
  const levels = scaled.grid.flat();
  const [bottom, top] = [Math.min(...levels), Math.max(...levels)];
  if (top - bottom < 2) return null;
  let best: NearestCompliant | null = null;
  for (const colouring of suggestColourings(scaled)) {
    if (worstAboveLowest && colouring.some((row) => row.at(-1) === 0)) continue;
    const grid = fill(scaled.grid, colouring, bottom, top);
    const changed = changedCells(scaled.grid, grid);
    const isNearer = best === null || changed.length < best.changed.length;
    const isAsNear = best !== null && changed.length === best.changed.length;
    if (isNearer || (isAsNear && sum(grid) > sum(best!.grid))) best = { grid, changed };
  }
  return best;
}

function fill(
  grid: ScaledGrid['grid'],
  colouring: readonly (readonly number[])[],
  bottom: number,
  top: number,
): readonly (readonly number[])[] {
  const isBetween = (level: number) => level > bottom && level < top;
  const candidates = grid.flatMap((row, i) =>
    row.flatMap((level, j): LevelledCell[] =>
      colouring[i]![j] === 1 && isBetween(level) ? [{ cell: [i, j], level }] : [],
    ),
  );
  const kept = largestMonotoneSubset(candidates);
  const result: number[][] = [];
  for (const [i, row] of colouring.entries()) {
    result.push([]);
    for (const [j, colour] of row.entries()) {
      if (colour !== 1) result[i]!.push(colour === 0 ? bottom : top);
      else result[i]!.push(fitBetween([i, j], grid[i]![j]!, result, kept, [bottom + 1, top - 1]));
    }
  }
  return result;
}

/** The level nearest to its own that neither undercuts what lies below-left nor tops a kept cell above-right. */
function fitBetween(
  [i, j]: Cell,
  own: number,
  filled: readonly (readonly number[])[],
  kept: readonly LevelledCell[],
  [lowest, highest]: readonly [number, number],
): number {
  const floor = Math.max(lowest, filled[i - 1]?.[j] ?? lowest, filled[i]![j - 1] ?? lowest);
  const limits = kept.filter(({ cell }) => cell[0] >= i && cell[1] >= j).map(({ level }) => level);
  return Math.max(floor, Math.min(own, highest, ...limits));
}

function changedCells(before: ScaledGrid['grid'], after: ScaledGrid['grid']): readonly Cell[] {
  return before.flatMap((row, i) => row.flatMap((level, j): Cell[] => (level === after[i]![j] ? [] : [[i, j]])));
}

function sum(grid: ScaledGrid['grid']): number {
  return grid.flat().reduce((total, level) => total + level, 0);
}
