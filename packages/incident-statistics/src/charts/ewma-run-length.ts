import { normalCdf } from '@vern/distributions';
import { gaussLegendre } from '../numeric/gauss-legendre.ts';
import { type ChainState, meanTimeToAlarm } from '../numeric/mean-time-to-alarm.ts';
import { requireFinite, requirePositive, requireWeight } from '../refusals.ts';

/** Points for each standard deviation of the newest value that fits between the limits; with fewer, digits are lost. */
const POINTS_A_SPREAD = 5;
const LEAST_POINTS = 30;
/** More would take minutes: a weight of 0.0005 with limits at 3 needs about as many. */
const MOST_POINTS = 800;

/**
 * Average periods until an EWMA with limits at ± multiplier steady standard deviations alarms, from the centre; normal scores.
 *
 * The integral equation of the run length (Crowder 1987) by Gauss–Legendre quadrature, its points taken as the states of
 * a chain whose chance of alarm is exact: long runs keep their digits. Ten digits agree with the equation solved elsewhere.
 *
 * Counts are normal scores only where many are expected: at a mean of 1 a period the limits for one false alarm in 370
 * periods give one in about 270, at 0.2 one in about 145.
 *
 * @param lambda - Weight of the newest period, in (0, 1].
 * @param multiplier - Positive.
 * @param options.shift - How far the level has moved, in standard deviations of one period; default 0, in control.
 * @returns Infinity when the chance of an alarm is too small for a double.
 * @throws {RangeError} If a parameter is out of range, or lambda so small beside the multiplier that it cannot be computed.
 */
export function ewmaRunLength(
  lambda: number,
  multiplier: number,
  { shift = 0 }: { readonly shift?: number } = {},
): number {
  requireWeight('lambda', lambda);
  requirePositive('multiplier', multiplier);
  requireFinite('shift', shift);
  const limit = multiplier * Math.sqrt(lambda / (2 - lambda));
  const points = LEAST_POINTS + Math.ceil((POINTS_A_SPREAD * limit) / lambda);
  if (points > MOST_POINTS) {
    throw new RangeError(`lambda ${lambda} is too small for limits at ${multiplier}: the newest period hardly counts.`);
  }
  return meanTimeToAlarm(chainBetween(limit, lambda, shift, points));
}

/** The chain's states: the centre, where it starts and which it never meets again, then the points between the limits. */
function chainBetween(limit: number, lambda: number, shift: number, points: number): ChainState[] {
  const { nodes, weights } = gaussLegendre(points);
  const scale = limit / (lambda * Math.sqrt(2 * Math.PI));
  return [0, ...nodes].map((node) => {
    const mean = (1 - lambda) * limit * node + lambda * shift;
    const score = (value: number) => (value - mean) / lambda;
    return {
      to: [0, ...nodes.map((at, i) => weights[i]! * scale * Math.exp(-(score(limit * at) ** 2) / 2))],
      alarm: normalCdf(score(-limit)) + normalCdf(-score(limit)),
    };
  });
}
