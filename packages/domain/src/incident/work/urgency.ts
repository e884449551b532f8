import type { Severity } from '../../severity/index.ts';
import type { ContactWish } from '../codes/contact-wish.ts';

/** A person who was not asked has not said that they want to be left alone. */
const RANKS: Readonly<Record<ContactWish, number>> = { now: 0, today: 1, this_week: 2, unknown: 2, no_need: 3 };

/**
 * What burns first among reports that are due on the same day: the sooner somebody wants to talk, and then the more
 * serious it was.
 * @returns 0–11; 0 burns most. The database's `vern_urgency` says the same.
 */
export function urgencyOf({
  wantsContact,
  severity,
}: {
  readonly wantsContact: ContactWish;
  readonly severity: Severity;
}): number {
  return 3 * RANKS[wantsContact] + 3 - severity;
}
