import type { ScaledGrid } from './scaled-grid.ts';

/**
 * Consequences that Cox (2008) draws from the axioms for scales that start at zero. Reported apart from
 * them: on scales that do not start at zero they need not hold, and with closed cells Theorem 1 (a)
 * does not follow from axioms 1–3 (method A3). Verdicts are `null` when there is one level only.
 */
export interface StructureTests {
  /** Both scales start at 0. */
  readonly zeroAnchored: boolean;
  /** Lemma 1: pairs of a top and a bottom cell that share a side, whichever lies higher; 0 is wanted. */
  readonly lemma1EdgeContacts: number;
  /** Top cells diagonally above-right of a bottom cell; 0 is wanted. */
  readonly cornerContacts: number;
  /** Lemma 2: no top cell in the first row or column. */
  readonly lemma2: boolean | null;
  /** Theorem 1 (a): first row and column all bottom. */
  readonly theorem1a: boolean | null;
  /** Theorem 1 (b): no top cell in the second row or column. */
  readonly theorem1b: boolean | null;
}

export function checkStructure({ grid, likelihoodBounds, consequenceBounds }: ScaledGrid): StructureTests {
  const levels = grid.flat();
  const [top, bottom] = [Math.max(...levels), Math.min(...levels)];
  const zeroAnchored = likelihoodBounds[0] === 0 && consequenceBounds[0] === 0;
  if (top === bottom) {
    return { zeroAnchored, lemma1EdgeContacts: 0, cornerContacts: 0, lemma2: null, theorem1a: null, theorem1b: null };
  }
  const isContact = (a: number, b: number | undefined) => (a === top && b === bottom) || (a === bottom && b === top);
  let lemma1EdgeContacts = 0;
  let cornerContacts = 0;
  for (const [i, row] of grid.entries()) {
    for (const [j, level] of row.entries()) {
      if (isContact(level, grid[i + 1]?.[j])) lemma1EdgeContacts += 1;
      if (isContact(level, row[j + 1])) lemma1EdgeContacts += 1;
      if (level === bottom && grid[i + 1]?.[j + 1] === top) cornerContacts += 1;
    }
  }
  const [first, second] = [cross(grid, 0), cross(grid, 1)];
  return {
    zeroAnchored,
    lemma1EdgeContacts,
    cornerContacts,
    lemma2: !first.includes(top),
    theorem1a: first.every((level) => level === bottom),
    theorem1b: !second.includes(top),
  };
}

/** Row k and column k together; empty where the grid has none. */
function cross(grid: readonly (readonly number[])[], k: number): readonly number[] {
  return [...(grid[k] ?? []), ...grid.flatMap((row) => row[k] ?? [])];
}
