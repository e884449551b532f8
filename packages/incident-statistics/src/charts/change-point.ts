import { chiSquareSurvival } from '@vern/distributions';
import { sumsFrom, total } from '../numeric/sums.ts';
import { requireDraws, requireFields, requirePositive, requireSeries } from '../refusals.ts';
import type { Random } from '../synthetic/seeded-random.ts';
import type { Provenance, WarningCode } from '../warnings.ts';

/** Gains in log likelihood closer than this, or than this share of themselves, differ by rounding only. */
const TIE = 1e-9;

/** The likeliest single change of level in a series, and how sure it is. */
export interface ChangePoint extends Provenance {
  /** Periods before the change, 1 … n−1. */
  readonly periodsBefore: number;
  /** Gain in log likelihood over no change. */
  readonly gain: number;
  /** The gain for each possible change, by `periodsBefore` − 1. */
  readonly gains: readonly number[];
  /** Null where nothing was exposed. */
  readonly rateBefore: number | null;
  readonly rateAfter: number | null;
  /** An upper bound on the p-value, for Poisson counts: chi-square by Bonferroni. */
  readonly pBound: number;
}

/**
 * Where a Poisson series most likely changed level, once; of changes that are as likely, the first. A period without
 * exposure and incidents (July) adds nothing to either side.
 *
 * On four yearly totals it always "finds" something: the warning `short_series` below twelve periods is meant.
 *
 * @param input.phi - Dispersion by which the evidence is divided in the p-bound. Default 1.
 * @throws {RangeError} If there are fewer than two periods, the series do not belong together or there are incidents without exposure.
 */
export function changePoint(input: {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly phi?: number;
}): ChangePoint {
  requireFields('input', input, { counts: true, exposures: true, phi: false });
  const { counts, exposures, phi = 1 } = input;
  requireSeries(counts, exposures, { emptyPeriods: true });
  requirePositive('phi', phi);
  if (counts.length < 2) throw new RangeError('A change needs at least two periods.');
  const gains = allGains(counts, exposures);
  let best = 0;
  for (let i = 1; i < gains.length; i++) if (gains[i]! > gains[best]! + TIE * Math.max(1, gains[best]!)) best = i;
  const before = best + 1;
  const gain = gains[best]!;
  const warnings: WarningCode[] = exposures.filter((exposure) => exposure > 0).length < 12 ? ['short_series'] : [];
  if (phi === 1) warnings.push('dispersion_unknown');
  return {
    method: 'poisson_change_point',
    warnings,
    periodsBefore: before,
    gain,
    gains,
    rateBefore: rateOf(counts.slice(0, before), exposures.slice(0, before)),
    rateAfter: rateOf(counts.slice(before), exposures.slice(before)),
    pBound: Math.min(1, gains.length * chiSquareSurvival(Math.max(0, (2 * gain) / phi), 1)),
  };
}

/**
 * The p-value of the best change point by drawing series with the same total and no change.
 * @param draws - Number of drawn series, e.g. 999; the smallest possible p is 1/(draws + 1).
 * @throws {TypeError | RangeError} As `changePoint`, and if draws is not a whole number above 0.
 */
export function changePointPValue(
  input: { readonly counts: readonly number[]; readonly exposures: readonly number[] },
  { random, draws }: { readonly random: Random; readonly draws: number },
): number {
  requireDraws('draws', draws);
  const observed = changePoint(input).gain;
  const exposed = total(input.exposures);
  const bounds = input.exposures.map((_, i) => total(input.exposures.slice(0, i + 1)) / exposed);
  let atLeast = 1;
  for (let draw = 0; draw < draws; draw++) {
    const counts = input.counts.map(() => 0);
    for (let event = total(input.counts); event > 0; event--) {
      const position = random();
      counts[Math.min(counts.length - 1, bounds.findIndex((bound) => position < bound) >>> 0)]! += 1;
    }
    if (Math.max(...allGains(counts, input.exposures)) >= observed - TIE) atLeast++;
  }
  return atLeast / (draws + 1);
}

function allGains(counts: readonly number[], exposures: readonly number[]): number[] {
  const [countFrom, exposureFrom] = [sumsFrom(counts), sumsFrom(exposures)];
  const noChange = logLikelihood(countFrom[0]!, exposureFrom[0]!);
  const gains: number[] = [];
  let [count, exposure] = [0, 0];
  for (let i = 0; i < counts.length - 1; i++) {
    count += counts[i]!;
    exposure += exposures[i]!;
    gains.push(logLikelihood(count, exposure) + logLikelihood(countFrom[i + 1]!, exposureFrom[i + 1]!) - noChange);
  }
  return gains;
}

function rateOf(counts: readonly number[], exposures: readonly number[]): number | null {
  const exposed = total(exposures);
  return exposed === 0 ? null : total(counts) / exposed;
}

function logLikelihood(count: number, exposure: number): number {
  return count === 0 ? 0 : count * Math.log(count / exposure);
}
