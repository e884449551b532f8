/** Lowers how often it happens (preventive) or how grave it becomes (mitigating). */
export const BARRIER_EFFECTS = ['frequency', 'consequence'] as const;
export type BarrierEffect = (typeof BARRIER_EFFECTS)[number];

/** Something that stands between a hazard and harm: a second adult, an alarm, a course. */
export interface Barrier {
  readonly effect: BarrierEffect;
  /** Probability from 0 to 1 that it works, given that it is in place. */
  readonly effectiveness: number;
  /** Share of the time, from 0 to 1, that it is in place. */
  readonly availability: number;
  /** Consequence barriers: classes the consequence drops when it works, never below the lowest. */
  readonly shift: number;
}

/** Probability that a barrier does its work: in place and effective. */
export function workProbability({ effectiveness, availability }: Barrier): number {
  return effectiveness * availability;
}

/** @throws {RangeError} Unless the effect is one of the two, shares lie in [0, 1] and `shift` is a whole number from 0. */
export function requireBarrier({ effect, effectiveness, availability, shift }: Barrier): void {
  // A misspelt effect would be no effect, and the barrier there for nothing.
  if (!BARRIER_EFFECTS.includes(effect)) {
    throw new RangeError(`effect must be 'frequency' or 'consequence', got '${effect}'.`);
  }
  for (const share of [effectiveness, availability]) requireShare(share, 'A barrier');
  if (!Number.isInteger(shift) || shift < 0) throw new RangeError(`A barrier cannot lower by ${shift} classes.`);
}

/** @throws {RangeError} Unless `share` lies in [0, 1]. */
export function requireShare(share: number, what: string): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${what} needs a share from 0 to 1, not ${share}.`);
}
