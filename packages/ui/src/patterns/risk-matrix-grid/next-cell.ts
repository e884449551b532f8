import type { CellRef } from './cell-ref.ts';

/** What a key does to the place in the grid; likelihood grows upwards, so the arrow up adds to it. */
const MOVES: Readonly<Record<string, (from: CellRef, last: CellRef, far: boolean) => CellRef>> = {
  ArrowUp: (from) => ({ ...from, likelihood: from.likelihood + 1 }),
  ArrowDown: (from) => ({ ...from, likelihood: from.likelihood - 1 }),
  ArrowRight: (from) => ({ ...from, consequence: from.consequence + 1 }),
  ArrowLeft: (from) => ({ ...from, consequence: from.consequence - 1 }),
  Home: (from, last, far) => ({ likelihood: far ? last.likelihood : from.likelihood, consequence: 0 }),
  End: (from, last, far) => ({ likelihood: far ? 0 : from.likelihood, consequence: last.consequence }),
};

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it: arrows one cell, Home and End to the ends of the row,
 * with Ctrl to the first cell drawn (top left) and the last (bottom right).
 *
 * @param last - The highest class of both scales.
 * @returns The cell, never outside the grid; `null` for a key that does not move.
 */
export function nextCell(key: string, from: CellRef, last: CellRef, far = false): CellRef | null {
  const move = MOVES[key];
  if (move === undefined) return null;
  const to = move(from, last, far);
  return { likelihood: within(to.likelihood, last.likelihood), consequence: within(to.consequence, last.consequence) };
}

function within(index: number, last: number): number {
  return Math.min(last, Math.max(0, index));
}
