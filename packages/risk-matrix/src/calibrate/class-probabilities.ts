import { gammaCdf, gammaSurvival } from '@vern/distributions';
import type { GammaBelief } from './gamma-prior.ts';

/** The tail at one cut: the smaller one, so that no digits are lost to 1 − p. */
interface CutTail {
  readonly isLower: boolean;
  readonly probability: number;
}

/**
 * Probability of each class of a likelihood scale.
 *
 * @param cuts - The n − 1 bounds between n classes, ascending; the outer classes reach to 0 and infinity.
 * @returns One probability per class; tiny ones keep their digits, down to 1e-300.
 */
export function classProbabilities(belief: GammaBelief, cuts: readonly number[]): number[] {
  const probabilities: number[] = [];
  let below: CutTail = { isLower: true, probability: 0 };
  for (const cut of cuts) {
    const here = tailAt(cut, belief);
    probabilities.push(between(below, here));
    below = here;
  }
  probabilities.push(between(below, { isLower: false, probability: 0 }));
  return probabilities;
}

function tailAt(cut: number, { shape, rate }: GammaBelief): CutTail {
  // A gamma's median lies below its mean: above the mean the upper tail is always the smaller one.
  if (cut * rate < shape) {
    const lower = gammaCdf(cut, shape, rate);
    if (lower <= 0.5) return { isLower: true, probability: lower };
  }
  return { isLower: false, probability: gammaSurvival(cut, shape, rate) };
}

function between(low: CutTail, high: CutTail): number {
  if (low.isLower) {
    return high.isLower ? high.probability - low.probability : 1 - low.probability - high.probability;
  }
  return low.probability - high.probability;
}
