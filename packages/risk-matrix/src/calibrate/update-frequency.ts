import { gammaQuantile, gammaUpperQuantile, negativeBinomialQuantile } from '@vern/distributions';
import { classProbabilities } from './class-probabilities.ts';
import type { GammaBelief } from './gamma-prior.ts';
import { type Observation, posterior } from './observation.ts';
import { requireCuts } from './require-cuts.ts';

/** What incidents say of a yearly frequency. */
export interface FrequencyEstimate extends GammaBelief {
  /** Events per year. */
  readonly mean: number;
  readonly median: number;
  /** Equal-tailed credible interval, events per year. */
  readonly lower: number;
  readonly upper: number;
  readonly classProbabilities: readonly number[];
  /** The most probable class; a tie goes to the lower one. */
  readonly modalClass: number;
  readonly classOfMean: number;
  /** Probability that nothing happens in the next year. */
  readonly noneNextYear: number;
  /** With 95 % probability no more events than this next year. */
  readonly nextYear95: number;
}

/** How sure the interval is to be, unless asked otherwise. */
const DEFAULT_CREDIBILITY = 0.9;

/**
 * Update a belief about how often something happens with what was counted (Gamma–Poisson, method A6).
 *
 * @param prior - From `priorFromClass`, `priorFromParent`, or `JEFFREYS_PRIOR`.
 * @param cuts - Events per year between the likelihood classes, ascending; see `likelihoodCuts`.
 * @param credibility - Probability that the interval covers, above 0 and below 1.
 * @throws {RangeError} For impossible counts, times, cuts or credibility, or no time at all.
 *
 * @example
 * updateFrequency(JEFFREYS_PRIOR, { events: 14, years: 1 }, [0.1, 1, 12, 52]).modalClass; // => 3, "often"
 */
export function updateFrequency(
  prior: GammaBelief,
  observation: Observation,
  cuts: readonly number[],
  credibility: number = DEFAULT_CREDIBILITY,
): FrequencyEstimate {
  requireCuts(cuts);
  if (!(credibility > 0 && credibility < 1)) throw new RangeError(`Credibility ${credibility} is not between 0 and 1.`);
  const belief = posterior(prior, observation);
  const { shape, rate } = belief;
  const tail = (1 - credibility) / 2;
  const probabilities = classProbabilities(belief, cuts);
  const mean = shape / rate;
  return {
    shape,
    rate,
    mean,
    median: gammaQuantile(0.5, shape, rate),
    lower: gammaQuantile(tail, shape, rate),
    upper: gammaUpperQuantile(tail, shape, rate),
    classProbabilities: probabilities,
    modalClass: modalClass(probabilities),
    classOfMean: cuts.filter((cut) => mean >= cut).length,
    noneNextYear: Math.exp(-shape * Math.log1p(1 / rate)),
    nextYear95: negativeBinomialQuantile(0.95, shape, rate / (rate + 1)),
  };
}

/** Index of the largest probability; the first of equal ones. */
export function modalClass(probabilities: readonly number[]): number {
  return probabilities.indexOf(Math.max(...probabilities));
}
