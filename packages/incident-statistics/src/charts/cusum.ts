import {
  requireBoolean,
  requireCount,
  requireFields,
  requireList,
  requireNonNegative,
  requireOneOf,
  requirePositive,
  requireSeries,
  requireShift,
} from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** `upper` watches for a rise, `lower` for a fall. */
export const CUSUM_SIDES = ['upper', 'lower'] as const;
export type CusumSide = (typeof CUSUM_SIDES)[number];

/** A cumulative sum after each period, on the scale of its decision value h. */
export interface CusumPath extends Provenance {
  readonly path: readonly number[];
  /** Indices at which the sum is at or above h. */
  readonly alarms: readonly number[];
  readonly first: number | null;
}

/**
 * Poisson CUSUM: the evidence for a shift, added up. Alarm when S ≥ h.
 *
 * The R package spc counts S > h, one step of the lattice later; `cusumRunLength` counts as this does.
 *
 * @param input.k - Reference value, see `cusumReference`.
 * @param input.h - Decision value, > 0.
 * @param input.head - Head start (fast initial response), default 0.
 * @throws {RangeError} If a count is not whole, or k, h or head is out of range.
 */
export function poissonCusum(input: {
  readonly counts: readonly number[];
  readonly k: number;
  readonly h: number;
  readonly side: CusumSide;
  readonly head?: number;
}): CusumPath {
  requireFields('input', input, { counts: true, k: true, h: true, side: true, head: false });
  const { counts, k, h, side, head = 0 } = input;
  requireList('counts', counts);
  requirePositive('k', k);
  requirePositive('h', h);
  requireNonNegative('head', head);
  requireOneOf('side', CUSUM_SIDES, side);
  for (const [index, count] of counts.entries()) requireCount(`counts[${index}]`, count);
  // The reference adds in this order; with a decimal k another order puts other sums on h.
  const step = side === 'upper' ? (sum: number, x: number) => sum + x - k : (sum: number, x: number) => sum + k - x;
  return accumulate('cusum', counts, step, { h, head });
}

/**
 * CUSUM of log likelihood ratios, for unequal exposure: each period adds
 * `x ln ρ − rate0·e·(ρ − 1)`. ρ below 1 watches for improvement.
 * @throws {RangeError} If the series do not belong together, a parameter is not positive or rho is 1: no evidence, never an alarm.
 */
export function likelihoodCusum(input: {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly rate0: number;
  readonly rho: number;
  readonly h: number;
  /** Divide the evidence by the dispersion, so that clustered incidents do not count as many. Default 1. */
  readonly phi?: number;
  /** Begin again from 0 after an alarm, so that each alarm is news of its own. Default false. */
  readonly reset?: boolean;
}): CusumPath {
  requireFields('input', input, {
    counts: true,
    exposures: true,
    rate0: true,
    rho: true,
    h: true,
    phi: false,
    reset: false,
  });
  const { counts, exposures, rate0, rho, h, phi = 1, reset = false } = input;
  requireBoolean('reset', reset);
  requireSeries(counts, exposures, { emptyPeriods: true });
  for (const [name, value] of Object.entries({ rate0, h, phi })) requirePositive(name, value);
  requireShift('rho', rho);
  const weights = counts.map((count, i) => (count * Math.log(rho) - rate0 * exposures[i]! * (rho - 1)) / phi);
  return accumulate('cusum_llr', weights, (sum, weight) => sum + weight, { h, reset });
}

/**
 * The reference value between an acceptable and an unacceptable mean: (m₁ − m₀)/(ln m₁ − ln m₀) (Lucas 1985).
 * @throws {RangeError} If a mean is not positive or they are equal.
 */
export function cusumReference(mean0: number, mean1: number): number {
  requirePositive('mean0', mean0);
  requirePositive('mean1', mean1);
  if (mean0 === mean1) throw new RangeError('mean0 and mean1 must differ.');
  return (mean1 - mean0) / (Math.log(mean1) - Math.log(mean0));
}

function accumulate(
  method: string,
  values: readonly number[],
  step: (sum: number, value: number) => number,
  { h, head = 0, reset = false }: { readonly h: number; readonly head?: number; readonly reset?: boolean },
): CusumPath {
  const path: number[] = [];
  const alarms: number[] = [];
  let sum = head;
  for (const [index, value] of values.entries()) {
    sum = Math.max(0, step(sum, value));
    path.push(sum);
    if (sum < h) continue;
    alarms.push(index);
    if (reset) sum = 0;
  }
  return { method, warnings: [], path, alarms, first: alarms[0] ?? null };
}
