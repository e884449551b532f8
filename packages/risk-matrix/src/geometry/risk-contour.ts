import type { Point } from './point.ts';
import { scalePosition, scaleValue } from './scale-position.ts';

const STEPS_PER_CLASS = 16;

/**
 * The line of all hazards with the same risk (frequency × value), in cell units: x along the
 * consequence classes, y along the likelihood classes, both from the lowest.
 *
 * @returns Points from left to right, inside the grid only; empty if the risk lies outside it.
 */
export function riskContour(
  likelihoodBounds: readonly number[],
  consequenceBounds: readonly number[],
  risk: number,
): readonly Point[] {
  const columns = consequenceBounds.length - 1;
  const [least, most] = [likelihoodBounds[0]!, likelihoodBounds.at(-1)!];
  return Array.from({ length: columns * STEPS_PER_CLASS + 1 }, (_, k) => k / STEPS_PER_CLASS).flatMap((x): Point[] => {
    const frequency = risk / scaleValue(consequenceBounds, x);
    return frequency >= least && frequency <= most ? [{ x, y: scalePosition(likelihoodBounds, frequency) }] : [];
  });
}
