import { poissonCdf, poissonPmf, poissonSurvival } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { bracketedRoot } from '../numeric/bracketed-root.ts';
import { exactMeanInterval } from './exact-mean-interval.ts';

/**
 * Mid-p limits for the mean of a Poisson count: the means at which the count seen, taken
 * half, leaves `tail` beyond it (Lancaster 1961). Solved in ln(mean) on the log probability.
 */
export function midPMeanInterval(count: number, tail: number): Interval {
  if (count === 0) return { lower: 0, upper: -Math.log(2 * tail) };
  const { lower, upper } = exactMeanInterval(count, tail);
  const solve = (probability: (mean: number) => number) =>
    Math.exp(
      bracketedRoot(
        (logMean) => Math.log(probability(Math.exp(logMean))) - Math.log(tail),
        Math.log(lower),
        Math.log(upper),
      ),
    );
  return {
    lower: solve((mean) => poissonSurvival(count, mean) + poissonPmf(count, mean) / 2),
    upper: solve((mean) => poissonCdf(count - 1, mean) + poissonPmf(count, mean) / 2),
  };
}
