import { poissonCdf, poissonPmf, poissonSurvival } from '@vern/distributions';
import { meanTimeToAlarm } from '../numeric/mean-time-to-alarm.ts';
import { type FieldsOf, requireCount, requireFields, requireOneOf, requirePositive } from '../refusals.ts';
import { CUSUM_SIDES, type CusumSide } from './cusum.ts';

/** A Poisson CUSUM whose k and h are whole multiples of 1/denominator. */
export interface CusumDesign {
  /** Expected count a period. */
  readonly mean: number;
  /** k × denominator. */
  readonly kNumerator: number;
  /** h × denominator. */
  readonly hNumerator: number;
  readonly denominator: number;
  readonly side: CusumSide;
  /** Where the sum begins × denominator, below h: a head start (Lucas and Crosier 1982; half of h is usual). Default 0. */
  readonly headNumerator?: number;
}

const DESIGN_FIELDS: FieldsOf<CusumDesign> = {
  mean: true,
  kNumerator: true,
  hNumerator: true,
  denominator: true,
  side: true,
  headNumerator: false,
};

/**
 * Average number of periods until a Poisson CUSUM alarms: exact, by the Markov chain on the lattice 1/denominator.
 * Out of control is another `mean` with the same k and h.
 *
 * @returns Infinity when the chance of an alarm is too small for a double.
 * @throws {RangeError} If mean is not positive, k, h or denominator are not whole and positive, or the head is not below h.
 */
export function cusumRunLength(design: CusumDesign): number {
  requireFields('design', design, DESIGN_FIELDS);
  requirePositive('mean', design.mean);
  const { kNumerator, hNumerator, denominator, headNumerator = 0 } = design;
  for (const [name, value] of Object.entries({ kNumerator, hNumerator, denominator })) {
    requireCount(name, value);
    requirePositive(name, value);
  }
  requireCount('headNumerator', headNumerator);
  if (headNumerator >= hNumerator) {
    throw new RangeError(`headNumerator must be below hNumerator ${hNumerator}, got ${headNumerator}.`);
  }
  requireOneOf('side', CUSUM_SIDES, design.side);
  // The start first: the chain is read from its first state.
  const order = Array.from({ length: hNumerator }, (_, i) =>
    i === 0 ? headNumerator : i <= headNumerator ? i - 1 : i,
  );
  return meanTimeToAlarm(
    order.map((state) => {
      const row = transitions(design, state);
      return { to: order.map((to) => row[to]!), alarm: alarmProbability(design, state) };
    }),
  );
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
