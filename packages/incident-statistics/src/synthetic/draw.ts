import { normalQuantile, poissonQuantile } from '@vern/distributions';
import { requireNonNegative, requirePositive, requireProbability } from '../refusals.ts';
import type { Random } from './seeded-random.ts';

/** A standard normal draw by inversion. */
export function drawNormal(random: Random): number {
  return normalQuantile(random() || Number.MIN_VALUE);
}

/**
 * A Poisson draw: multiplication for small means, inversion of the exact distribution for large ones.
 * @throws {RangeError} If mean is negative or not finite.
 */
export function drawPoisson(mean: number, random: Random): number {
  requireNonNegative('mean', mean);
  if (mean > 15) return poissonQuantile(random(), mean);
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > floor; product *= random()) count++;
  return count;
}

/**
 * A gamma draw with this shape and mean 1 (Marsaglia and Tsang 2000).
 * @throws {RangeError} If shape is not positive.
 */
export function drawGammaWithMeanOne(shape: number, random: Random): number {
  requirePositive('shape', shape);
  if (shape < 1) return (drawGamma(shape + 1, random) * random() ** (1 / shape)) / shape;
  return drawGamma(shape, random) / shape;
}

/**
 * How many of `trials` come true.
 * @throws {RangeError} If probability is outside [0, 1].
 */
export function drawBinomial(trials: number, probability: number, random: Random): number {
  requireProbability('probability', probability);
  let successes = 0;
  for (let i = 0; i < trials; i++) if (random() < probability) successes++;
  return successes;
}

function drawGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = drawNormal(random);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(random() || Number.MIN_VALUE) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}
