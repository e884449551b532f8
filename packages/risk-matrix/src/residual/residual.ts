import { exceedance, probabilityOfAny } from '../aggregate/exceedance.ts';
import { type Barrier, requireBarrier, requireShare, workProbability } from './barrier.ts';

/** A hazard in numbers, before barriers. */
export interface QuantifiedHazard {
  /** Events per unit-year without the barriers. */
  readonly frequency: number;
  /** Share of the events in each consequence class, mildest first; sums to 1. */
  readonly consequence: readonly number[];
}

/** What is left of a hazard behind its barriers. */
export interface ResidualRisk {
  readonly frequency: number;
  /** Share of the inherent frequency that passes the preventive barriers. */
  readonly factor: number;
  readonly consequence: readonly number[];
  /** Events per unit-year in each consequence class. */
  readonly perClassFrequency: readonly number[];
  /** Events per unit-year at least as grave as each class. */
  readonly exceedance: readonly number[];
  /** Probability of at least one event a year at least as grave as each class (Poisson). */
  readonly pAtLeastOnePerYear: readonly number[];
}

/** Share of barrier failures that one cause brings about together, when nothing else is known (A8). */
export const DEFAULT_COMMON_CAUSE = 0.1;

/**
 * What is left behind barriers (method A8).
 *
 * Preventive barriers scale the frequency: independent failures multiply, a common cause lets the
 * weakest one decide. Mitigating barriers move a share of the events some classes down, in order.
 *
 * @param commonCause - 0 = independent, 1 = they all fail together.
 * @throws {RangeError} If a share leaves [0, 1], the frequency is negative or infinite, or the
 *   consequence shares do not sum to 1.
 */
export function residual(
  hazard: QuantifiedHazard,
  barriers: readonly Barrier[],
  commonCause: number = DEFAULT_COMMON_CAUSE,
): ResidualRisk {
  requireHazard(hazard);
  requireShare(commonCause, 'Common cause');
  for (const barrier of barriers) requireBarrier(barrier);
  const factor = passingShare(
    barriers.filter((barrier) => barrier.effect === 'frequency'),
    commonCause,
  );
  const consequence = barriers
    .filter((barrier) => barrier.effect === 'consequence')
    .reduce((shares, barrier) => mitigate(shares, barrier), hazard.consequence);
  const frequency = hazard.frequency * factor;
  const perClassFrequency = consequence.map((share) => frequency * share);
  const atLeast = exceedance(perClassFrequency);
  return {
    frequency,
    factor,
    consequence,
    perClassFrequency,
    exceedance: atLeast,
    pAtLeastOnePerYear: atLeast.map(probabilityOfAny),
  };
}

function passingShare(barriers: readonly Barrier[], commonCause: number): number {
  if (barriers.length === 0) return 1;
  const failures = barriers.map((barrier) => 1 - workProbability(barrier));
  return (
    commonCause * Math.max(...failures) + (1 - commonCause) * failures.reduce((product, failure) => product * failure)
  );
}

function mitigate(shares: readonly number[], barrier: Barrier): readonly number[] {
  const works = workProbability(barrier);
  const lowered = shares.map(() => 0);
  for (const [j, share] of shares.entries()) {
    const target = Math.max(0, j - barrier.shift);
    lowered[target] = lowered[target]! + share;
  }
  return shares.map((share, j) => (1 - works) * share + works * lowered[j]!);
}

function requireHazard({ frequency, consequence }: QuantifiedHazard): void {
  if (!(frequency >= 0 && frequency < Infinity)) throw new RangeError(`${frequency} is no frequency.`);
  for (const share of consequence) requireShare(share, 'A consequence class');
  const sum = consequence.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > 1e-9) throw new RangeError(`The consequence shares sum to ${sum}, not to 1.`);
}
