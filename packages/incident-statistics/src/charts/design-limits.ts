import { normalCdf, normalUpperQuantile } from '@vern/distributions';
import { bracketedRoot } from '../numeric/bracketed-root.ts';
import { solveLinear } from '../numeric/solve-linear.ts';
import { requirePositive } from '../refusals.ts';

/** States of the chain that stands for the smoothed value between its limits. */
const STATES = 81;

/**
 * The multiplier with which a two-sided Shewhart chart alarms falsely once in so many periods on average.
 * @param runLength - In-control periods between false alarms, > 1; 370.4 gives the usual 3.
 * @throws {RangeError} If runLength is not above 1.
 */
export function shewhartMultiplier(runLength: number): number {
  requireRunLength(runLength);
  return normalUpperQuantile(1 / (2 * runLength));
}

/**
 * The multiplier with which an EWMA chart with steady limits alarms falsely once in so many periods on average
 * (Brook and Evans 1972: a Markov chain over the band between the limits, normal scores).
 * @param lambda - Weight of the newest period, in (0, 1].
 * @throws {RangeError} If lambda is outside (0, 1] or runLength is not above 1.
 */
export function ewmaMultiplier(lambda: number, runLength: number): number {
  requirePositive('lambda', lambda);
  if (lambda > 1) throw new RangeError(`lambda must be at most 1, got ${lambda}.`);
  requireRunLength(runLength);
  return bracketedRoot((multiplier) => Math.log(ewmaRunLength(lambda, multiplier) / runLength), 0.05, 8);
}

/** Average periods to a false alarm of an EWMA with limits at ± multiplier steady standard deviations, from the centre. */
export function ewmaRunLength(lambda: number, multiplier: number): number {
  requirePositive('lambda', lambda);
  requirePositive('multiplier', multiplier);
  const limit = multiplier * Math.sqrt(lambda / (2 - lambda));
  const width = (2 * limit) / STATES;
  const middle = (state: number) => -limit + (state + 0.5) * width;
  const system = Array.from({ length: STATES }, (_, from) =>
    Array.from({ length: STATES }, (_, to) => {
      const reach = (edge: number) => normalCdf((edge - (1 - lambda) * middle(from)) / lambda);
      const stay = reach(middle(to) + width / 2) - reach(middle(to) - width / 2);
      return (from === to ? 1 : 0) - stay;
    }),
  );
  return solveLinear(
    system,
    Array.from({ length: STATES }, () => 1),
  )[(STATES - 1) / 2]!;
}

function requireRunLength(runLength: number): void {
  requirePositive('runLength', runLength);
  if (runLength <= 1) throw new RangeError(`runLength must be above 1, got ${runLength}.`);
}
