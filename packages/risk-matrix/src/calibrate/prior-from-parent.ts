import { mixedPoissonMoments } from '@vern/distributions';
import type { GammaBelief } from './gamma-prior.ts';

/** A parent (district, municipality) as a prior for its units. */
export interface ParentPrior {
  /** Common rate of all units, events per year. */
  readonly mean: number;
  /**
   * What the parent says of a unit before its own data; `null` if the units differ by no more than
   * chance, so that the common rate is the best estimate for each.
   */
  readonly prior: GammaBelief | null;
}

/**
 * Learn from all units what to expect of one (Marshall 1991, moments): the more the units differ beyond
 * chance, the less a unit is drawn towards the common rate.
 *
 * @param events - Count of each unit, whole, from 0.
 * @param years - Unit-years of each unit; units with 0 are left out.
 * @throws {RangeError} If lengths differ, a number is impossible, or there is no time or no event at all.
 */
export function priorFromParent(events: ArrayLike<number>, years: ArrayLike<number>): ParentPrior {
  if (events.length !== years.length) throw new RangeError('Each unit needs a count and a time.');
  let totalEvents = 0;
  for (let u = 0; u < events.length; u++) {
    requireUnit(events[u]!, years[u]!, u);
    totalEvents += events[u]!;
  }
  // Events need time, so where there are any there is time as well.
  if (totalEvents === 0) throw new RangeError('A parent without time or events says nothing.');
  const { mean, between } = mixedPoissonMoments(events, years);
  return { mean, prior: between > 0 ? { shape: mean ** 2 / between, rate: mean / between } : null };
}

function requireUnit(events: number, years: number, unit: number): void {
  const possible = Number.isSafeInteger(events) && events >= 0 && years >= 0 && years < Infinity;
  if (!possible || (years === 0 && events > 0)) {
    throw new RangeError(`Unit ${unit} cannot have ${events} events in ${years} years.`);
  }
}
