import { sumOver } from '../numeric/sums.ts';
import { requireOneOf, requireProbability } from '../refusals.ts';

interface Adjustment {
  /** What each sorted p-value (rank 1 = smallest) is multiplied by. */
  readonly factors: (n: number) => (rank: number) => number;
  /** Whether a value may not exceed the next larger one's (step-up) or fall below the next smaller one's (step-down). */
  readonly direction: 'step-up' | 'step-down';
}

/** How p-values are adjusted for their number, and what that controls. */
export const ADJUSTMENTS = {
  /** Benjamini and Hochberg 1995: the share of false findings among findings; for screening units. */
  bh: { direction: 'step-up', factors: (n) => (rank) => n / rank },
  /** Benjamini and Yekutieli 2001: the same under any dependence. */
  by: {
    direction: 'step-up',
    factors: (n) => {
      const harmonic = sumOver(n, (i) => 1 / (i + 1));
      return (rank) => (n * harmonic) / rank;
    },
  },
  /** Holm 1979: the probability of any false finding; for the few questions stated beforehand. */
  holm: { direction: 'step-down', factors: (n) => (rank) => n - rank + 1 },
  /** n times p. */
  bonferroni: { direction: 'step-down', factors: (n) => () => n },
} as const satisfies Record<string, Adjustment>;
export type AdjustmentName = keyof typeof ADJUSTMENTS;

/**
 * Adjusted p-values in the order they came. For counts hand in mid-p values: exact discrete ones lose power.
 * @param values - A list or a typed array; a batch of 20,000 units costs one sort.
 * @throws {TypeError | RangeError} If a value is outside [0, 1] or the adjustment is none of `ADJUSTMENTS`.
 *
 * @example
 * adjustPValues([0.01, 0.02, 0.9], 'bh'); // => [0.03, 0.03, 0.9]
 */
export function adjustPValues(values: ArrayLike<number>, name: AdjustmentName): number[] {
  requireOneOf('name', Object.keys(ADJUSTMENTS) as AdjustmentName[], name);
  const n = values.length;
  for (let i = 0; i < n; i++) requireProbability(`p[${i}]`, values[i]!);
  const { direction, factors }: Adjustment = ADJUSTMENTS[name];
  const factor = factors(n);
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const adjusted = Array.from<number>({ length: n });
  let running = direction === 'step-up' ? 1 : 0;
  for (let step = 0; step < n; step++) {
    const rank = direction === 'step-up' ? n - step : step + 1;
    const index = order[rank - 1]!;
    const value = Math.min(1, factor(rank) * values[index]!);
    running = direction === 'step-up' ? Math.min(running, value) : Math.max(running, value);
    adjusted[index] = running;
  }
  return adjusted;
}
