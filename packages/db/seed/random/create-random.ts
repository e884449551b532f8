/** Seeded randomness: the same seed makes the same municipality, on every machine. */
export interface Random {
  /** In [0, 1). */
  unit(): number;
  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One key of a table of relative weights. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  normal(): number;
  /** Gamma with this shape and mean: small shapes make few large and many small values. */
  gamma(shape: number, mean: number): number;
  poisson(mean: number): number;
  /** UUIDv7 of an instant in milliseconds. */
  uuid(atMs: number): string;
}

/** A generator after sfc32, seeded by splitmix32 from a whole number. */
export function createRandom(seed: number): Random {
  const next = sfc32(seed);
  const unit = () => next() / 4_294_967_296;
  const below = (bound: number) => Math.floor(unit() * bound);
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const gamma = (shape: number): number => {
    // Marsaglia and Tsang 2000; below 1 by the power of one more uniform draw.
    if (shape < 1) return gamma(shape + 1) * (1 - unit()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - unit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: (items) => items[below(items.length)]!,
    weighted: (weights) => pickWeighted(unit(), weights),
    normal,
    gamma: (shape, mean) => (gamma(shape) * mean) / shape,
    poisson: (mean) => poisson(mean, unit, normal),
    uuid: (atMs) => uuidOf(atMs, [next(), next(), next()]),
  };
}

function sfc32(seed: number): () => number {
  let mixed = seed | 0;
  const mix = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed ^ (mixed >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [mix(), mix(), mix(), 1];
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
}

function pickWeighted<K extends string>(at: number, weights: Readonly<Partial<Record<K, number>>>): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return entries.at(-1)![0];
}

function poisson(mean: number, unit: () => number, normal: () => number): number {
  // Above 400 the normal approximation is off by less than the noise of one draw.
  if (mean > 400) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = unit(); product > limit; product *= unit()) count += 1;
  return count;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits);

function uuidOf(atMs: number, [a, b, c]: readonly [number, number, number]): string {
  const time = hex(atMs, 12);
  const variant = hex(0x8000 | (a & 0x3fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(a >>> 14, 3)}-${variant}-${hex(b, 8)}${hex(c, 4)}`;
}
