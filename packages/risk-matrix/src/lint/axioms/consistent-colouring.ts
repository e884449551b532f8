import type { Extremes } from './extremes.ts';
import type { Cell, CornerRisks } from './scaled-grid.ts';
import { isAtMost } from './tolerant-order.ts';
import type { Verdict } from './verdict.ts';

/** What a cell must be for consistent colouring. */
export type RequiredColour = 'top' | 'bottom' | 'between';

/** A cell that has another colour than its own risks ask for. */
export interface ColouringMismatch {
  readonly cell: Cell;
  readonly level: number;
  readonly required: RequiredColour;
  /** Lowest and highest risk in the cell. */
  readonly lo: number;
  readonly hi: number;
  /**
   * True for an intermediate cell with a bottom cell weakly below-left and a top cell weakly
   * above-right of it: Cox lets such a cell be intermediate, so it is a warning, not an error.
   */
  readonly liesBetween: boolean;
}

/** What every cell must be; all of them are. */
export interface ColouringProof {
  readonly required: readonly RequiredColour[];
}

/** What `checkConsistentColouring` found out. */
export type ColouringVerdict = Verdict<ColouringProof, { readonly mismatches: readonly ColouringMismatch[] }>;

/**
 * Axiom 3, consistent colouring (Cox 2008): a cell that reaches the risks of top cells and none of the
 * bottom cells' is top, the reverse is bottom, and a cell that reaches both or neither is in between.
 */
export function checkConsistentColouring(
  grid: readonly (readonly number[])[],
  corners: CornerRisks,
  extremes: Extremes | null,
): ColouringVerdict {
  if (extremes === null) return { holds: null };
  const required: RequiredColour[] = [];
  const mismatches: ColouringMismatch[] = [];
  for (const [i, row] of grid.entries()) {
    for (const [j, level] of row.entries()) {
      const [lo, hi] = [corners.lo[i * row.length + j]!, corners.hi[i * row.length + j]!];
      const wanted = requiredColour(lo, hi, extremes.minTop, extremes.maxBottom);
      required.push(wanted);
      if (wanted === colourOf(level, extremes)) continue;
      const liesBetween = colourOf(level, extremes) === 'between' && isEnclosed(grid, [i, j], extremes);
      mismatches.push({ cell: [i, j], level, required: wanted, lo, hi, liesBetween });
    }
  }
  return mismatches.length === 0 ? { holds: true, proof: { required } } : { holds: false, witness: { mismatches } };
}

/** Hot = reaches the least risky top hazard; cold = reaches the most risky bottom hazard. */
export function requiredColour(lo: number, hi: number, minTop: number, maxBottom: number): RequiredColour {
  const hot = isAtMost(minTop, hi);
  const cold = isAtMost(lo, maxBottom);
  if (hot === cold) return 'between';
  return hot ? 'top' : 'bottom';
}

function colourOf(level: number, { top, bottom }: Extremes): RequiredColour {
  if (level === top) return 'top';
  return level === bottom ? 'bottom' : 'between';
}

function isEnclosed(grid: readonly (readonly number[])[], [i, j]: Cell, { top, bottom }: Extremes): boolean {
  const below = grid.slice(0, i + 1).some((row) => row.slice(0, j + 1).includes(bottom));
  return below && grid.slice(i).some((row) => row.slice(j).includes(top));
}
