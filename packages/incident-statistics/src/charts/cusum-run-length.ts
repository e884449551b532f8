import { poissonCdf, poissonPmf, poissonSurvival } from '@vern/distributions';
import { sumOver } from '../numeric/sums.ts';
import { requireCount, requirePositive } from '../refusals.ts';

/** A Poisson CUSUM whose k and h are whole multiples of 1/denominator. */
export interface CusumDesign {
  /** Expected count a period. */
  readonly mean: number;
  /** k × denominator. */
  readonly kNumerator: number;
  /** h × denominator. */
  readonly hNumerator: number;
  readonly denominator: number;
  readonly side: 'upper' | 'lower';
}

/**
 * Average number of periods until a Poisson CUSUM alarms, from S = 0: exact, by the Markov chain on the lattice 1/denominator.
 *
 * The chain is reduced a state at a time without a subtraction (Grassmann, Taksar and Heyman 1985): a chance of alarm
 * taken as what the other chances leave of 1 loses as many digits as the run is long.
 *
 * @returns Infinity when the chance of an alarm is too small for a double.
 * @throws {RangeError} If mean is not positive, or k, h or denominator are not whole and positive.
 */
export function cusumRunLength(design: CusumDesign): number {
  requirePositive('mean', design.mean);
  const { kNumerator, hNumerator, denominator } = design;
  for (const [name, value] of Object.entries({ kNumerator, hNumerator, denominator })) {
    requireCount(name, value);
    requirePositive(name, value);
  }
  const states = Array.from({ length: hNumerator }, (_, state) => ({
    to: transitions(design, state),
    alarm: alarmProbability(design, state),
    periods: 1,
  }));
  for (let last = hNumerator - 1; last > 0; last--) {
    const out = states[last]!;
    const leaving = out.alarm + sumOver(last, (to) => out.to[to]!);
    for (const from of states.slice(0, last)) {
      const visits = from.to[last]! / leaving;
      if (visits === 0) continue;
      for (let to = 0; to < last; to++) from.to[to]! += visits * out.to[to]!;
      from.alarm += visits * out.alarm;
      from.periods += visits * out.periods;
    }
  }
  const [start] = states;
  return start!.periods / start!.alarm;
}

/**
 * The smallest decision value whose in-control run length is at least `runLength` periods.
 * @param design - `mean`, k and denominator as `cusumRunLength`.
 * @returns h × denominator.
 * @throws {RangeError} As `cusumRunLength`, or if no h up to 2,000 steps is enough.
 */
export function cusumDecisionValue(design: Omit<CusumDesign, 'hNumerator'>, runLength: number): number {
  requirePositive('runLength', runLength);
  for (let hNumerator = 1, step = 1; hNumerator <= 2_000; hNumerator += step) {
    if (cusumRunLength({ ...design, hNumerator }) >= runLength) return hNumerator;
    step = Math.max(1, Math.floor(hNumerator / 50));
  }
  throw new RangeError(`No decision value gives a run length of ${runLength} periods.`);
}

/** Probability that one period takes the sum from this state to h or above. */
function alarmProbability({ mean, kNumerator, hNumerator, denominator, side }: CusumDesign, state: number): number {
  return side === 'upper'
    ? poissonSurvival(Math.ceil((hNumerator - state + kNumerator) / denominator) - 1, mean)
    : poissonCdf(Math.floor((state + kNumerator - hNumerator) / denominator), mean);
}

/** Probabilities of moving from one in-control state to another in one period. */
function transitions({ mean, kNumerator, hNumerator, denominator, side }: CusumDesign, state: number): number[] {
  const row = Array.from({ length: hNumerator }, () => 0);
  if (side === 'upper') {
    row[0] = poissonCdf(Math.floor((kNumerator - state) / denominator), mean);
    for (let to = 1; to < hNumerator; to++) {
      const count = (to - state + kNumerator) / denominator;
      if (count >= 0 && Number.isInteger(count)) row[to] = poissonPmf(count, mean);
    }
  } else {
    row[0] = poissonSurvival(Math.ceil((state + kNumerator) / denominator) - 1, mean);
    for (let to = 1; to < hNumerator; to++) {
      const count = (state + kNumerator - to) / denominator;
      if (count >= 0 && Number.isInteger(count)) row[to] = poissonPmf(count, mean);
    }
  }
  return row;
}
