import { gammaQuantile, gammaUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';

/** Garwood's limits for the mean of a Poisson count; `tail` is the error on each side. */
export function exactMeanInterval(count: number, tail: number): Interval {
  return {
    lower: count === 0 ? 0 : gammaQuantile(tail, count),
    upper: gammaUpperQuantile(tail, count + 1),
  };
}
