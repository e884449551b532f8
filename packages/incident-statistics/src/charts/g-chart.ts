import { negativeBinomialQuantile } from '@vern/distributions';
import { mean } from '../numeric/sums.ts';
import { requireCount, requireFields, requireLevel, requireList } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** Centre and limits for whole days (or cases) between events, in days. */
export interface GChart extends Provenance {
  readonly mean: number;
  /** The centre line: half of the intervals are shorter. */
  readonly median: number;
  /** mean ± 3√(m(m+1)), the lower clipped at 0 (Benneyan 2001). */
  readonly lower: number;
  readonly upper: number;
  /** Limits with probability alpha/2 outside on each side: preferred, the distribution is very skew. */
  readonly probabilityLower: number;
  readonly probabilityUpper: number;
  /** Probability that a day (or case) has an event: 1/(mean + 1). */
  readonly eventProbability: number;
  /** Indices of intervals above `upper`: unusually long quiet. */
  readonly signals: readonly number[];
}

/**
 * The g chart: whole days (or cases) between rare events; for one unit, where counts a month are mostly 0 and 1.
 * @param input.alpha - Probability outside the probability limits, default 0.0027.
 * @throws {RangeError} If there are no intervals, one is not a whole number ≥ 0, or alpha is outside (0, 1).
 */
export function gChart(input: { readonly values: readonly number[]; readonly alpha?: number }): GChart {
  requireFields('input', input, { values: true, alpha: false });
  const { values, alpha = 0.0027 } = input;
  requireList('values', values);
  if (values.length === 0) throw new RangeError('values must hold at least one interval.');
  for (const [index, value] of values.entries()) requireCount(`values[${index}]`, value);
  requireLevel('alpha', alpha);
  const centre = mean(values);
  const margin = 3 * Math.sqrt(centre * (centre + 1));
  const eventProbability = 1 / (centre + 1);
  const upper = centre + margin;
  return {
    method: 'g',
    warnings: values.length < 12 ? ['short_series'] : [],
    mean: centre,
    median: median(values),
    lower: Math.max(0, centre - margin),
    upper,
    probabilityLower: negativeBinomialQuantile(alpha / 2, 1, eventProbability),
    probabilityUpper: negativeBinomialQuantile(1 - alpha / 2, 1, eventProbability),
    eventProbability,
    signals: values.flatMap((value, index) => (value > upper ? [index] : [])),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
