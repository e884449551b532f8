import { negativeBinomialCdf, negativeBinomialSurvival } from '@vern/distributions';
import { type GammaBelief, requirePrior } from './gamma-prior.ts';
import { effectiveObservation, type Observation } from './observation.ts';

/** How a rating stands to what was counted. */
export interface Agreement {
  /** Probability, if the rating is right, of a count at least this far out on its side. */
  readonly tail: number;
  /** Which side the count is on. */
  readonly direction: 'fewer' | 'more';
  /** True below 5 %: "the rating disagrees with your incidents". */
  readonly disagrees: boolean;
}

const DISAGREES_BELOW = 0.05;

/**
 * Does an assessor's rating agree with the incidents? Prior-predictive check, to be shown at rating
 * time (method A6).
 *
 * @param rating - The assessor's class as a belief, from `priorFromClass`.
 * @throws {RangeError} For impossible counts or times, a prior with rate 0, or no time of observation.
 */
export function checkAgreement(rating: GammaBelief, observation: Observation): Agreement {
  requirePrior(rating);
  const { events, years } = effectiveObservation(observation);
  if (rating.rate === 0 || years === 0) throw new RangeError('Agreement needs a rating and some time of observation.');
  const probability = rating.rate / (rating.rate + years);
  const fewer = negativeBinomialCdf(Math.floor(events), rating.shape, probability);
  const more = negativeBinomialSurvival(Math.ceil(events) - 1, rating.shape, probability);
  const tail = Math.min(fewer, more);
  return { tail, direction: fewer < more ? 'fewer' : 'more', disagrees: tail < DISAGREES_BELOW };
}
