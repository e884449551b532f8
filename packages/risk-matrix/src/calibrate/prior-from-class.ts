import { gammaQuantile, gammaUpperQuantile, logGamma } from '@vern/distributions';
import type { GammaBelief } from './gamma-prior.ts';

const TAIL = 0.05;
/** The shape is found on a log scale between these; ratios U/L from 1 + 3e-6 to any that doubles can make lie inside. */
const SHAPE_RANGE = [1e-3, 1e12] as const;
/** Below this shape the 5 % point lies under e^-290: its leading power is all of the tail, and it may underflow. */
const LEADING_POWER_BELOW = 0.01;

/**
 * What someone believes who puts a frequency into the class from `lower` to `upper`: a Gamma whose 5 %
 * and 95 % points are these bounds.
 *
 * The ratio of the two points depends on the shape alone and falls as it grows, so bisection finds it.
 *
 * @param lower - Events per year, above 0.
 * @param upper - Events per year, above `lower`, finite. An open class says too little: ask for a
 *   number, or start from `JEFFREYS_PRIOR`.
 * @throws {RangeError} If the bounds are not 0 < lower < upper < Infinity, or nearly equal.
 *
 * @example
 * priorFromClass(1, 12); // => { shape: 2.144…, rate: 0.4146… }
 */
export function priorFromClass(lower: number, upper: number): GammaBelief {
  if (!(lower > 0 && upper > lower && upper < Infinity)) {
    throw new RangeError(`A prior needs a class with 0 < lower < upper < Infinity, not [${lower}, ${upper}).`);
  }
  const target = Math.log(upper) - Math.log(lower);
  let [low, high] = SHAPE_RANGE.map(Math.log) as [number, number];
  if (logRatio(Math.exp(high)) > target) throw new RangeError(`The class [${lower}, ${upper}) is too narrow.`);
  // 80 halvings of a range of 35 reach the last bit of a double.
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (logRatio(Math.exp(middle)) > target) low = middle;
    else high = middle;
  }
  const shape = Math.exp((low + high) / 2);
  return { shape, rate: gammaUpperQuantile(TAIL, shape) / upper };
}

function logRatio(shape: number): number {
  return Math.log(gammaUpperQuantile(TAIL, shape)) - logLowerPoint(shape);
}

/** ln of the 5 % point; from P(X ≤ x) = xᵃ/Γ(1+a) where that is so near zero that x itself may not be a double. */
function logLowerPoint(shape: number): number {
  if (shape < LEADING_POWER_BELOW) return (Math.log(TAIL) + logGamma(1 + shape)) / shape;
  return Math.log(gammaQuantile(TAIL, shape));
}
