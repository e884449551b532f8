import { requireCount, requireNonNegative, requirePositive, requireSeries } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

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
 * @param input.side - `upper` watches for a rise, `lower` for a fall.
 * @param input.head - Head start (fast initial response), default 0.
 * @throws {RangeError} If a count is not whole, or k, h or head is out of range.
 */
export function poissonCusum(input: {
  readonly counts: readonly number[];
  readonly k: number;
  readonly h: number;
  readonly side: 'upper' | 'lower';
  readonly head?: number;
}): CusumPath {
  const { counts, k, h, side, head = 0 } = input;
  requirePositive('k', k);
  requirePositive('h', h);
  requireNonNegative('head', head);
  for (const [index, count] of counts.entries()) requireCount(`counts[${index}]`, count);
  const direction = side === 'upper' ? 1 : -1;
  return accumulate(
    'cusum',
    counts.map((count) => direction * (count - k)),
    h,
    head,
  );
}

/**
 * CUSUM of log likelihood ratios, for unequal exposure: each period adds
 * `x ln ρ − rate0·e·(ρ − 1)`. ρ below 1 watches for improvement.
 * @throws {RangeError} If the series do not belong together or a parameter is not positive.
 */
export function likelihoodCusum(input: {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly rate0: number;
  readonly rho: number;
  readonly h: number;
  /** Divide the evidence by the dispersion, so that clustered incidents do not count as many. Default 1. */
  readonly phi?: number;
}): CusumPath {
  const { counts, exposures, rate0, rho, h, phi = 1 } = input;
  requireSeries(counts, exposures, { emptyPeriods: true });
  for (const [name, value] of Object.entries({ rate0, rho, h, phi })) requirePositive(name, value);
  const weights = counts.map((count, i) => (count * Math.log(rho) - rate0 * exposures[i]! * (rho - 1)) / phi);
  return accumulate('cusum_llr', weights, h, 0);
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

function accumulate(method: string, steps: readonly number[], h: number, head: number): CusumPath {
  const path: number[] = [];
  const alarms: number[] = [];
  let sum = head;
  for (const [index, step] of steps.entries()) {
    sum = Math.max(0, sum + step);
    path.push(sum);
    if (sum >= h) alarms.push(index);
  }
  return { method, warnings: [], path, alarms, first: alarms[0] ?? null };
}
