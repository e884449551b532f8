import { type BetweennessVerdict, checkBetweenness } from './betweenness.ts';
import { type ColouringVerdict, checkConsistentColouring } from './consistent-colouring.ts';
import { findExtremes } from './extremes.ts';
import { type Decrease, findDecreases } from './find-decreases.ts';
import { findSkipOverlaps, type LevelRiskRange, levelRanges } from './level-ranges.ts';
import { findReversals, type Reversals } from './reversals.ts';
import { cornerRisks, requireScaledGrid, type ScaledGrid } from './scaled-grid.ts';
import { checkStructure, type StructureTests } from './structure-tests.ts';
import type { Verdict } from './verdict.ts';
import { checkWeakConsistency, type WeakConsistencyProof, type WeakConsistencyWitness } from './weak-consistency.ts';

/** Everything the numbers on the axes say about the colours of a matrix. */
export interface AxiomReport {
  /** One level only: nothing to tell apart, every verdict is `null`. */
  readonly degenerate: boolean;
  /** Lowest risk in a top-level cell and highest in a bottom-level cell; `null` when degenerate. */
  readonly minTop: number | null;
  readonly maxBottom: number | null;
  readonly decreases: readonly Decrease[];
  readonly weakConsistency: Verdict<WeakConsistencyProof, WeakConsistencyWitness>;
  readonly betweenness: BetweennessVerdict;
  readonly consistentColouring: ColouringVerdict;
  /** Axioms 1–3 together; says nothing of the structure tests, and is no certificate by Cox. */
  readonly meetsAxioms: boolean | null;
  readonly structure: StructureTests;
  readonly reversals: Reversals;
  readonly ranges: readonly LevelRiskRange[];
  readonly skipOverlaps: readonly (readonly [lower: number, higher: number])[];
}

/**
 * Check a matrix against Cox's axioms (2008), with a proof where one holds and a witness where not.
 *
 * Cells are closed and products that tie up to rounding count as equal (method A3). The axioms are
 * restated from the literature; the paper's own text was not at hand.
 *
 * @throws {RangeError} If bounds do not ascend or the grid does not fit them.
 *
 * @example
 * checkAxioms({ grid: [[0, 0, 0], [0, 1, 1], [0, 1, 2]], likelihoodBounds: thirds, consequenceBounds: thirds })
 *   .meetsAxioms; // => true: Cox's 3 × 3
 */
export function checkAxioms(scaled: ScaledGrid): AxiomReport {
  requireScaledGrid(scaled);
  const corners = cornerRisks(scaled);
  const extremes = findExtremes(scaled.grid, corners);
  const ranges = levelRanges(scaled.grid, corners);
  const weakConsistency = checkWeakConsistency(scaled, extremes);
  const betweenness = checkBetweenness(scaled.grid);
  const consistentColouring = checkConsistentColouring(scaled.grid, corners, extremes);
  return {
    degenerate: extremes === null,
    minTop: extremes?.minTop ?? null,
    maxBottom: extremes?.maxBottom ?? null,
    decreases: findDecreases(scaled.grid),
    weakConsistency,
    betweenness,
    consistentColouring,
    meetsAxioms:
      extremes === null
        ? null
        : [weakConsistency, betweenness, consistentColouring].every((verdict) => verdict.holds === true),
    structure: checkStructure(scaled),
    reversals: findReversals(scaled, corners),
    ranges,
    skipOverlaps: findSkipOverlaps(ranges),
  };
}
