import { classProbabilities } from './class-probabilities.ts';
import type { GammaBelief } from './gamma-prior.ts';
import { type ParentPrior, priorFromParent } from './prior-from-parent.ts';
import { requireCuts } from './require-cuts.ts';
import { modalClass } from './update-frequency.ts';

/** Likelihood classes of many units, each drawn towards what they have in common. */
export interface CalibratedUnits {
  readonly parent: ParentPrior;
  /** `probabilities[u * classes + k]` = probability that unit u is in class k. */
  readonly probabilities: Float64Array;
  readonly classes: number;
  /** Most probable class per unit. */
  readonly modal: Uint8Array;
  /** Shrunken estimate per unit, events per year. */
  readonly mean: Float64Array;
}

/**
 * Calibrate all units of a parent at once, with shrinkage: a unit with little data says little, and
 * borrows from the others.
 *
 * When the units differ by no more than chance, each gets what all of them together say.
 *
 * @param events - Count of each unit, whole, from 0.
 * @param years - Unit-years of each unit.
 * @param cuts - Events per year between the likelihood classes, ascending.
 * @throws {RangeError} As `priorFromParent` and `updateFrequency`.
 */
export function calibrateUnits(
  events: ArrayLike<number>,
  years: ArrayLike<number>,
  cuts: readonly number[],
): CalibratedUnits {
  requireCuts(cuts);
  const parent = priorFromParent(events, years);
  const classes = cuts.length + 1;
  const probabilities = new Float64Array(events.length * classes);
  const modal = new Uint8Array(events.length);
  const mean = new Float64Array(events.length);
  const pooled = parent.prior === null ? pooledBelief(parent.mean, years) : null;
  for (let u = 0; u < events.length; u++) {
    const belief = pooled ?? {
      shape: parent.prior!.shape + events[u]!,
      rate: parent.prior!.rate + years[u]!,
    };
    const own = classProbabilities(belief, cuts);
    probabilities.set(own, u * classes);
    modal[u] = modalClass(own);
    mean[u] = belief.shape / belief.rate;
  }
  return { parent, probabilities, classes, modal, mean };
}

/** All the evidence there is about the one rate that the units share. */
function pooledBelief(mean: number, years: ArrayLike<number>): GammaBelief {
  let time = 0;
  for (let u = 0; u < years.length; u++) time += years[u]!;
  return { shape: mean * time, rate: time };
}
