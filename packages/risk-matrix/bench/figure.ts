/** One measured figure and what is demanded of it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly demand: string;
  readonly isMet: boolean;
}

/**
 * Milliseconds that a task takes: the best of several rounds after a warm-up, because everything else
 * on a machine only ever makes a round slower.
 */
export function bestMilliseconds(task: () => unknown, rounds = 15): number {
  for (let warmUp = 0; warmUp < 3; warmUp++) task();
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    task();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A reproducible stream of whole numbers below `limit` (xorshift). */
export function numberStream(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
