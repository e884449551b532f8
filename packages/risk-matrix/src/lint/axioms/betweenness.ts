import type { Cell } from './scaled-grid.ts';
import type { Verdict } from './verdict.ts';

/** A top cell that a slightly graver and likelier hazard reaches straight from a bottom cell. */
export interface Contact {
  readonly bottom: Cell;
  readonly top: Cell;
  /** `edge` = the cells share a side, `corner` = they meet at the bottom cell's upper-right corner. */
  readonly kind: 'edge' | 'corner';
}

/** No bottom cell has a top neighbour to the right, above or diagonally above-right. */
export interface BetweennessProof {
  readonly bottomCells: number;
  /** Neighbours that were looked at. */
  readonly neighbours: number;
}

/** What `checkBetweenness` found out. */
export type BetweennessVerdict = Verdict<BetweennessProof, { readonly contacts: readonly Contact[] }>;

const NEIGHBOURS = [
  { step: [1, 0], kind: 'edge' },
  { step: [0, 1], kind: 'edge' },
  { step: [1, 1], kind: 'corner' },
] as const;

/**
 * Axiom 2, betweenness (Cox 2008): no rising line passes from bottom to top without an intermediate
 * cell, so that a tiny growth in risk never jumps from "fine" to "unacceptable".
 *
 * Needs no numbers on the axes. A rising segment that stays in bottom and top cells must cross from
 * one to the other at a shared edge or at that corner; conversely such a contact carries a short
 * rising segment that jumps. So the contacts decide (method A3).
 */
export function checkBetweenness(grid: readonly (readonly number[])[]): BetweennessVerdict {
  const levels = grid.flat();
  const [top, bottom] = [Math.max(...levels), Math.min(...levels)];
  if (top === bottom) return { holds: null };
  const contacts: Contact[] = [];
  let bottomCells = 0;
  let neighbours = 0;
  for (const [i, row] of grid.entries()) {
    for (const [j, level] of row.entries()) {
      if (level !== bottom) continue;
      bottomCells += 1;
      for (const { step, kind } of NEIGHBOURS) {
        const neighbour = grid[i + step[0]]?.[j + step[1]];
        if (neighbour === undefined) continue;
        neighbours += 1;
        if (neighbour === top) contacts.push({ bottom: [i, j], top: [i + step[0], j + step[1]], kind });
      }
    }
  }
  return contacts.length === 0
    ? { holds: true, proof: { bottomCells, neighbours } }
    : { holds: false, witness: { contacts } };
}
