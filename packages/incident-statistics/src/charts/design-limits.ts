import { normalUpperQuantile } from '@vern/distributions';
import { bracketedRoot } from '../numeric/bracketed-root.ts';
import { requirePositive, requireWeight } from '../refusals.ts';
import { ewmaRunLength } from './ewma-run-length.ts';

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
 * The multiplier with which an EWMA chart with steady limits alarms falsely once in so many periods on average:
 * the inverse of `ewmaRunLength`, which says where counts are too small for it.
 * @param lambda - Weight of the newest period, in (0, 1].
 * @throws {RangeError} If lambda is outside (0, 1] or runLength is not above 1.
 */
export function ewmaMultiplier(lambda: number, runLength: number): number {
  requireWeight('lambda', lambda);
  requireRunLength(runLength);
  return bracketedRoot((multiplier) => Math.log(ewmaRunLength(lambda, multiplier) / runLength), 0.05, 8);
}

function requireRunLength(runLength: number): void {
  requirePositive('runLength', runLength);
  if (runLength <= 1) throw new RangeError(`runLength must be above 1, got ${runLength}.`);
}
