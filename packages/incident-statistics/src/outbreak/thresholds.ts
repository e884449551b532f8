import {
  negativeBinomialQuantile,
  negativeBinomialSurvival,
  negativeBinomialUpperQuantile,
  normalSurvival,
  normalUpperQuantile,
  poissonQuantile,
  poissonSurvival,
  poissonUpperQuantile,
} from '@vern/distributions';

/** What the baseline says of the period judged. */
export interface Forecast {
  readonly mean: number;
  /** Standard error of ln(mean). */
  readonly logError: number;
  /** ≥ 1. */
  readonly dispersion: number;
}

/** Where the unusual begins, and how unusual a count is. */
export interface Threshold {
  readonly lower: number;
  readonly upper: number;
  /** P(a count as high or higher), by the forecast. */
  readonly pValue: (count: number) => number;
}

/** The power of a count that is nearest to normal: 2/3 for small Poisson means (Farrington et al. 1996), ½ steadies the variance. */
export const SKEWNESS_POWERS = { two_thirds: 2 / 3, half: 1 / 2, none: 1 } as const;
export type SkewnessPower = keyof typeof SKEWNESS_POWERS;

type ThresholdRule = (forecast: Forecast, alpha: number, power: SkewnessPower) => Threshold;

/**
 * - `nb_plugin`: quantiles of a negative binomial around the forecast mean.
 * - `muan`: around the upper 1 − alpha limit of that mean, so that its own uncertainty counts.
 * - `delta`: normal limits for a power of the count, mean and counts both uncertain (Farrington et al. 1996).
 */
export const THRESHOLD_METHODS = {
  nb_plugin: ({ mean, dispersion }, alpha) => countThreshold(mean, dispersion, alpha),
  muan: ({ mean, logError, dispersion }, alpha) =>
    countThreshold(mean * Math.exp(normalUpperQuantile(alpha) * logError), dispersion, alpha),
  delta: ({ mean, logError, dispersion }, alpha, power) => {
    const q = SKEWNESS_POWERS[power];
    const deviation = q * mean ** (q - 0.5) * Math.sqrt(dispersion + mean * logError ** 2);
    const margin = normalUpperQuantile(alpha) * deviation;
    return {
      lower: Math.max(0, mean ** q - margin) ** (1 / q),
      upper: (mean ** q + margin) ** (1 / q),
      pValue: (count) => normalSurvival((count ** q - mean ** q) / deviation),
    };
  },
} as const satisfies Record<string, ThresholdRule>;
export type ThresholdMethod = keyof typeof THRESHOLD_METHODS;

/** Quantiles of counts whose variance is the dispersion times the mean. */
function countThreshold(mean: number, dispersion: number, alpha: number): Threshold {
  if (dispersion === 1) {
    return {
      lower: poissonQuantile(alpha, mean),
      upper: poissonUpperQuantile(alpha, mean),
      pValue: (count) => poissonSurvival(count - 1, mean),
    };
  }
  const size = mean / (dispersion - 1);
  return {
    lower: negativeBinomialQuantile(alpha, size, 1 / dispersion),
    upper: negativeBinomialUpperQuantile(alpha, size, 1 / dispersion),
    pValue: (count) => negativeBinomialSurvival(count - 1, size, 1 / dispersion),
  };
}
