import {
  negativeBinomialCdf,
  negativeBinomialPmf,
  negativeBinomialSurvival,
  poissonCdf,
  poissonPmf,
  poissonSurvival,
} from '@vern/distributions';

/** How a unit's count falls around its mean: Poisson, or negative binomial where units spread more than that. */
export interface CountLaw {
  pmf(count: number): number;
  /** P(X ≤ count); 0 below 0. */
  cdf(count: number): number;
  /** P(X > count). */
  survival(count: number): number;
  /** pmf(count + 1) / pmf(count). */
  step(count: number): number;
  readonly variance: number;
}

/**
 * The law of a count with this mean.
 * @param mean - Positive.
 * @param size - Shape of the gamma that mixes the means: variance = mean + mean²/size. Infinity is Poisson.
 */
export function countLaw(mean: number, size: number): CountLaw {
  if (size === Number.POSITIVE_INFINITY) {
    return {
      pmf: (count) => poissonPmf(count, mean),
      cdf: (count) => poissonCdf(count, mean),
      survival: (count) => poissonSurvival(count, mean),
      step: (count) => mean / (count + 1),
      variance: mean,
    };
  }
  const probability = size / (size + mean);
  return {
    pmf: (count) => negativeBinomialPmf(count, size, probability),
    cdf: (count) => negativeBinomialCdf(count, size, probability),
    survival: (count) => negativeBinomialSurvival(count, size, probability),
    step: (count) => ((size + count) / (count + 1)) * (mean / (size + mean)),
    variance: mean + mean ** 2 / size,
  };
}
