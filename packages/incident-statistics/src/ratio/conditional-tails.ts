import { binomialCdf, binomialPmf, binomialSurvival } from '@vern/distributions';

/** What is known about the first of two counts when their sum and the odds of belonging to the first are given. */
export interface ConditionalTails {
  /** P(X₁ > x₁) */
  readonly above: number;
  /** P(X₁ < x₁) */
  readonly below: number;
  /** P(X₁ = x₁) */
  readonly at: number;
}

/**
 * The conditional binomial distribution at (count1, count2) for the given log-odds.
 *
 * Whichever of the two shares is below a half is the one handed to the kernel: a double holds
 * a small probability more exactly than its complement.
 */
export function conditionalTails(count1: number, count2: number, logOdds: number): ConditionalTails {
  if (logOdds > 0) {
    const { above, below, at } = conditionalTails(count2, count1, -logOdds);
    return { above: below, below: above, at };
  }
  const n = count1 + count2;
  const odds = Math.exp(logOdds);
  const share = odds / (1 + odds);
  return {
    above: binomialSurvival(count1, n, share),
    below: binomialCdf(count1 - 1, n, share),
    at: binomialPmf(count1, n, share),
  };
}
