import { logGamma, normalUpperQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { requireCount, requireFields, requireLevel } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** Growth of minor reports over that of sentinel incidents. */
export interface RatioOfRatios extends Provenance {
  /** (minor after/minor before) / (sentinel after/sentinel before); null with a zero count. */
  readonly ratio: number | null;
  /** Woolf's interval; null with a zero count. */
  readonly interval: Interval | null;
  /** Fisher's conditional test, two-sided mid-p. */
  readonly pMidP: number;
}

/**
 * Have minor (discretionary) reports grown more than sentinel incidents, which leave traces and are always
 * reported? If reporting of sentinel incidents is constant, the ratio is the growth in reporting of minor ones.
 * @throws {RangeError} If a count is not a whole number ≥ 0 or confidence is outside (0, 1).
 */
export function ratioOfRatios(input: {
  readonly minorBefore: number;
  readonly minorAfter: number;
  readonly sentinelBefore: number;
  readonly sentinelAfter: number;
  readonly confidence?: number;
}): RatioOfRatios {
  requireFields('input', input, {
    minorBefore: true,
    minorAfter: true,
    sentinelBefore: true,
    sentinelAfter: true,
    confidence: false,
  });
  const { minorBefore, minorAfter, sentinelBefore, sentinelAfter, confidence = 0.95 } = input;
  const counts = { minorBefore, minorAfter, sentinelBefore, sentinelAfter };
  for (const [name, count] of Object.entries(counts)) requireCount(name, count);
  requireLevel('confidence', confidence);
  const pMidP = fisherMidP(minorAfter, minorBefore, sentinelAfter, sentinelBefore);
  if (Object.values(counts).some((count) => count === 0)) {
    return { method: 'fisher_mid_p', warnings: ['zero_count'], ratio: null, interval: null, pMidP };
  }
  const ratio = minorAfter / minorBefore / (sentinelAfter / sentinelBefore);
  const variance = 1 / minorBefore + 1 / minorAfter + 1 / sentinelBefore + 1 / sentinelAfter;
  const margin = Math.exp(normalUpperQuantile((1 - confidence) / 2) * Math.sqrt(variance));
  return {
    method: 'fisher_mid_p',
    warnings: ['dispersion_unknown'],
    ratio,
    interval: { lower: ratio / margin, upper: ratio * margin },
    pMidP,
  };
}

/** Twice the smaller mid-p tail of the hypergeometric distribution of the first cell, margins fixed. */
function fisherMidP(a: number, b: number, c: number, d: number): number {
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const [from, to] = [Math.max(0, row + column - all), Math.min(row, column)];
  const choose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  const logWhole = choose(all, row);
  const probability = (k: number) => Math.exp(choose(column, k) + choose(all - column, row - k) - logWhole);
  const at = probability(a);
  let [below, above] = [0, 0];
  for (let k = from; k < a; k++) below += probability(k);
  for (let k = a + 1; k <= to; k++) above += probability(k);
  return Math.min(1, 2 * Math.min(below + at / 2, above + at / 2));
}
