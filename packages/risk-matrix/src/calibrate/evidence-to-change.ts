import { classProbabilities } from './class-probabilities.ts';
import { type GammaBelief, requirePrior } from './gamma-prior.ts';
import { requireCuts } from './require-cuts.ts';
import { modalClass } from './update-frequency.ts';

/** What would have to be seen before the most probable class is another one. */
export interface EvidenceToChange {
  readonly modalClass: number;
  /** Fewest events in the coming period that move it up; `null` if it is the highest class. */
  readonly eventsToRaise: number | null;
  /** Most events in the coming period that still move it down; `null` if not even silence does. */
  readonly eventsToLower: number | null;
  /** Years without a single event until it moves down; `null` if it is the lowest class. */
  readonly silentYearsToLower: number | null;
}

/**
 * How much data a change of opinion needs.
 *
 * More events make every higher class more probable relative to every lower one, so the most probable
 * class never falls as events are added, and bisection is enough.
 *
 * @param belief - What is believed today; its rate must be above 0.
 * @param years - Length of the coming period, above 0.
 * @throws {RangeError} For an impossible belief, period or cuts.
 */
export function evidenceToChange(belief: GammaBelief, years: number, cuts: readonly number[]): EvidenceToChange {
  requirePrior(belief);
  requireCuts(cuts);
  if (belief.rate === 0) throw new RangeError('A belief with rate 0 has no most probable class yet.');
  if (!(years > 0 && years < Infinity)) throw new RangeError(`${years} is no period.`);
  const classAfter = (events: number, time: number) =>
    modalClass(classProbabilities({ shape: belief.shape + events, rate: belief.rate + time }, cuts));
  const now = classAfter(0, 0);
  const firstNotLower = smallest((events) => classAfter(events, years) >= now);
  return {
    modalClass: now,
    eventsToRaise: now === cuts.length ? null : smallest((events) => classAfter(events, years) > now),
    eventsToLower: firstNotLower === 0 ? null : firstNotLower - 1,
    silentYearsToLower: now === 0 ? null : smallestYears((time) => classAfter(0, time) < now),
  };
}

/** The smallest whole number from 0 for which a rising condition holds. */
function smallest(holds: (value: number) => boolean): number {
  if (holds(0)) return 0;
  let high = 1;
  while (!holds(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The same for a time, to a millionth of it. */
function smallestYears(holds: (years: number) => boolean): number {
  let high = 1;
  while (!holds(high)) high *= 2;
  let low = 0;
  while (high - low > 1e-6 * high) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
