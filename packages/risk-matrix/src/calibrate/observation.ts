import { type GammaBelief, requirePrior } from './gamma-prior.ts';

/** What was counted. */
export interface Observation {
  /** Events, or better: clusters of events (the same pupil, the same situation). Whole, from 0. */
  readonly events: number;
  /** Unit-years of observation. */
  readonly years: number;
  /** Share of events that were reported, from above 0 to 1; 1 if left out. */
  readonly completeness?: number;
  /** Variance over mean when events come in clusters, from 1; 1 if left out. */
  readonly dispersion?: number;
}

/** An observation as the Gamma–Poisson model uses it; events need no longer be whole. */
export interface EffectiveObservation {
  readonly events: number;
  readonly years: number;
}

/**
 * Unreported events shorten the effective time; clustering weakens both (a power prior, method A6).
 *
 * @throws {RangeError} If events are no whole number from 0, time is negative or infinite, events were
 *   seen in no time, completeness leaves (0, 1] or dispersion is below 1.
 */
export function effectiveObservation(observation: Observation): EffectiveObservation {
  const { events, years, completeness = 1, dispersion = 1 } = observation;
  if (!Number.isSafeInteger(events) || events < 0) throw new RangeError(`${events} is no number of events.`);
  if (!(years >= 0 && years < Infinity)) throw new RangeError(`${years} is no time of observation.`);
  if (years === 0 && events > 0) throw new RangeError('Events cannot have happened in no time.');
  if (!(completeness > 0 && completeness <= 1)) throw new RangeError(`Completeness ${completeness} is not in (0, 1].`);
  if (!(dispersion >= 1 && dispersion < Infinity)) throw new RangeError(`Dispersion ${dispersion} is below 1.`);
  return { events: events / dispersion, years: (years * completeness) / dispersion };
}

/**
 * Belief after an observation.
 *
 * @throws {RangeError} As `effectiveObservation`; or if neither prior nor observation holds any time.
 */
export function posterior(prior: GammaBelief, observation: Observation): GammaBelief {
  requirePrior(prior);
  const { events, years } = effectiveObservation(observation);
  if (prior.rate + years === 0) throw new RangeError('A prior with rate 0 needs some time of observation.');
  return { shape: prior.shape + events, rate: prior.rate + years };
}
