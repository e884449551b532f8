/** What is believed of a yearly frequency: Gamma with this shape and rate (years). */
export interface GammaBelief {
  readonly shape: number;
  /** Worth this many years of observation. */
  readonly rate: number;
}

/** Knows next to nothing: Jeffreys' prior for a Poisson rate. Needs data before it says anything. */
export const JEFFREYS_PRIOR: GammaBelief = Object.freeze({ shape: 0.5, rate: 0 });

/** @throws {RangeError} Unless shape is positive and rate at least 0, both finite. */
export function requirePrior({ shape, rate }: GammaBelief): void {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`A prior needs a positive shape, not ${shape}.`);
  if (!(rate >= 0 && rate < Infinity)) throw new RangeError(`A prior needs a rate from 0, not ${rate}.`);
}
