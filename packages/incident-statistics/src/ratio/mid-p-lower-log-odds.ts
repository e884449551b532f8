import { betaLogOddsQuantile, betaLogOddsUpperQuantile } from '@vern/distributions';
import { bracketedRoot } from '../numeric/bracketed-root.ts';
import { conditionalTails } from './conditional-tails.ts';

/** The log-odds at which P(X₁ > count1) + ½ P(X₁ = count1) is `tail`; −Infinity for a count of 0. */
export function midPLowerLogOdds(count1: number, count2: number, tail: number): number {
  if (count1 === 0) return Number.NEGATIVE_INFINITY;
  const logTail = Math.log(tail);
  if (count2 === 0) {
    const logShare = (Math.LN2 + logTail) / count1;
    return logShare - Math.log(-Math.expm1(logShare));
  }
  const miss = (logOdds: number) => {
    const { above, at } = conditionalTails(count1, count2, logOdds);
    return Math.log(above + at / 2) - logTail;
  };
  const low = betaLogOddsQuantile(tail, count1, count2 + 1);
  const high = betaLogOddsUpperQuantile(tail, count1 + 1, count2);
  return bracketedRoot(miss, low, high);
}
