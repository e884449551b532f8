/**
 * One tail probability, kept as `exp(logScale) · factor` with the side it belongs to.
 *
 * The kernel always computes the side that needs no subtraction; the other side, and the
 * logarithm of either, is derived from it here and nowhere else.
 */
export interface Tail {
  readonly side: 'lower' | 'upper';
  readonly logScale: number;
  readonly factor: number;
}

/** The tail of a point at or beyond an end of the support: probability zero on that side. */
export function emptyTail(side: Tail['side']): Tail {
  return { side, logScale: Number.NEGATIVE_INFINITY, factor: 0 };
}

/** The same tail of the mirrored variable. */
export function otherEnd({ side, logScale, factor }: Tail): Tail {
  return { side: side === 'lower' ? 'upper' : 'lower', logScale, factor };
}

/** The probability on one side, never negative and never above one. */
export function probabilityOf(tail: Tail, side: Tail['side']): number {
  const value = Math.min(1, Math.exp(tail.logScale) * tail.factor);
  return tail.side === side ? value : 1 - value;
}

/** The natural logarithm of the probability on one side; finite far below the smallest double. */
export function logProbabilityOf(tail: Tail, side: Tail['side']): number {
  if (tail.factor === 0) return tail.side === side ? Number.NEGATIVE_INFINITY : 0;
  const log = Math.min(0, tail.logScale + Math.log(tail.factor));
  return tail.side === side ? log : Math.log1p(-Math.exp(log));
}
