import { drawGammaWithMeanOne, drawNormal, drawPoisson, seededRandom } from '@vern/incident-statistics';

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
  /** Gamma with this shape and mean: small shapes make few large and many small values. */
  gamma(shape: number, mean: number): number;
  poisson(mean: number): number;
  /** UUIDv7 of an instant in milliseconds. */
  uuid(atMs: number): string;
}

export function createRandom(seed: number): Random {
  const unit = seededRandom(seed);
  const below = (bound: number) => Math.floor(unit() * bound);
  // A stream of their own: how many ids a report needs decides nothing about what happens next.
  const ids = seededRandom(seed + ID_STREAM);
  const idBelow = (bound: number) => Math.floor(ids() * bound);
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: (items) => items[below(items.length)]!,
    weighted: (weights) => pickWeighted(unit(), weights),
    gamma: (shape, mean) => drawGammaWithMeanOne(shape, unit) * mean,
    poisson: (mean) => drawCount(mean, unit),
    uuid: (atMs) => uuidOf(atMs, idBelow(2 ** 26), idBelow(2 ** 48)),
  };
}

/** How far the seed of the ids lies from that of everything else. */
const ID_STREAM = 2 ** 31;

/** Above this mean the normal approximation is off by less than the noise of one draw. */
const LARGE_MEAN = 10_000;

function drawCount(mean: number, unit: () => number): number {
  if (mean <= LARGE_MEAN) return drawPoisson(mean, unit);
  return Math.round(mean + Math.sqrt(mean) * drawNormal(unit));
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

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** 48 bits of time, then 26 and 48 random bits around version and variant. */
function uuidOf(atMs: number, high: number, low: number): string {
  const time = hex(atMs, 12);
  const variant = hex(0x8000 | (high & 0x3fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(high >>> 14, 3)}-${variant}-${hex(low, 12)}`;
}
