import { type Cell, type CornerRisks, cellAt, type ScaledGrid } from './scaled-grid.ts';
import { isAtMost, isBelow } from './tolerant-order.ts';

/** How far the levels order the hazards that they contain. */
export interface Reversals {
  /** Pairs of cells, lower level first, where every hazard of the lower-level cell is the riskier. */
  readonly certain: readonly (readonly [lower: Cell, higher: Cell])[];
  /** Number of pairs where some hazard of the lower-level cell is riskier than some of the other. */
  readonly possible: number;
  /**
   * Share, by area, of pairs of hazards that the levels order with certainty and rightly: 0.125 for
   * the 2 × 2 low-medium-medium-high matrix. `null` when a scale is open-ended and areas are infinite.
   */
  readonly unambiguousPairFraction: number | null;
}

/** Compare every two cells of different levels by the risks they may hold. */
export function findReversals(scaled: ScaledGrid, { lo, hi, columns }: CornerRisks): Reversals {
  const levels = scaled.grid.flat();
  const areas = cellAreas(scaled);
  const isBounded = areas.every(Number.isFinite);
  const certain: (readonly [Cell, Cell])[] = [];
  let possible = 0;
  let ordered = 0;
  // Plain loops: all pairs of cells are the longest part of a lint.
  for (let a = 0; a < levels.length; a++) {
    for (let b = 0; b < levels.length; b++) {
      if (levels[a]! >= levels[b]!) continue;
      if (isAtMost(hi[b]!, lo[a]!)) certain.push([cellAt(a, columns), cellAt(b, columns)]);
      if (isBelow(lo[b]!, hi[a]!)) possible += 1;
      else ordered += 2 * areas[a]! * areas[b]!;
    }
  }
  const total = areas.reduce((sum, area) => sum + area, 0);
  return { certain, possible, unambiguousPairFraction: isBounded ? ordered / total ** 2 : null };
}

function cellAreas({ likelihoodBounds, consequenceBounds }: ScaledGrid): readonly number[] {
  const widths = steps(consequenceBounds);
  return steps(likelihoodBounds).flatMap((height) => widths.map((width) => height * width));
}

function steps(bounds: readonly number[]): readonly number[] {
  return bounds.slice(1).map((bound, k) => bound - bounds[k]!);
}
