/** A stream of numbers in [0, 1). Pure code takes one as an argument; nothing here reads the clock or Math.random. */
export type Random = () => number;

/**
 * A seeded uniform generator with 2¹²⁸ states: xoshiro128** (Blackman and Vigna 2018), 53 bits a draw.
 * @param seed - Any whole number; the same seed gives the same stream on every machine.
 * @throws {RangeError} If the seed is not a whole number.
 *
 * @example
 * const random = seededRandom(4); random(); random();
 */
export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, got ${seed}.`);
  const state = Uint32Array.from({ length: 4 }, splitMix32(seed));
  const next = () => {
    const result = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotate(state[3]!, 11);
    return result;
  };
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
}

/** Spreads a seed over the state, so that seeds 1 and 2 have nothing in common. */
function splitMix32(seed: number): () => number {
  let state = (seed ^ Math.floor(seed / 4_294_967_296)) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
