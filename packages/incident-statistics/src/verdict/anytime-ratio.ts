import { betaLogOddsQuantile } from '@vern/distributions';
import type { Interval } from '../interval.ts';
import { bracketedRoot } from '../numeric/bracketed-root.ts';
import { requireAtLeast, requireFields, requireLevel, requireSameLength, requireSeries } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** Points that stand for the mixing distribution. A mixture of finitely many is as valid as any. */
const MIXTURE_POINTS = 101;
/** Beta(8, 8) on the share p = ρ/(1+ρ): most of its weight on ratios from a third to three. */
const MIXTURE_SHAPE = 8;

const LOG_RATIOS = Array.from({ length: MIXTURE_POINTS }, (_, i) =>
  betaLogOddsQuantile((i + 0.5) / MIXTURE_POINTS, MIXTURE_SHAPE, MIXTURE_SHAPE),
);

/** Months since a measure beside the same months before it. */
export interface MonthPairs {
  /** Incidents in each month since the measure, and their exposure. */
  readonly after: readonly number[];
  readonly exposureAfter: readonly number[];
  /** Incidents in the same months of the baseline year. */
  readonly before: readonly number[];
  readonly exposureBefore: readonly number[];
  /** Dispersion by which the evidence is divided; ≥ 1 and measured beforehand. */
  readonly phi: number;
  /** Default 0.95. */
  readonly confidence?: number;
}

/** Evidence and limits that may be looked at after every month. */
export interface AnytimeRatio extends Provenance {
  /** Evidence against "no change" after each month: may be looked at every month. */
  readonly eValues: readonly number[];
  /** 1 over the largest e-value so far: valid whenever one stops. */
  readonly anytimePValues: readonly number[];
  /** Ratios not ruled out at any month so far (a confidence sequence), after the last month. */
  readonly interval: Interval;
}

/**
 * The ratio after/before when somebody looks every month and stops when it looks good.
 *
 * An ordinary 95 % interval looked at 24 times is wrong far more often than one time in twenty. This
 * is an e-process: a beta mixture over the ratio of the conditional binomial likelihoods of month
 * pairs (Ville 1939; Ramdas et al. 2023), raised to 1/phi so that clustered incidents
 * weigh as many as they are. Pairing months removes the school year's season.
 *
 * @throws {RangeError} If the series do not belong together, an exposure is 0, phi is below 1 or confidence is outside (0, 1).
 */
export function anytimeRatio(pairs: MonthPairs): AnytimeRatio {
  requireFields('pairs', pairs, {
    after: true,
    exposureAfter: true,
    before: true,
    exposureBefore: true,
    phi: true,
    confidence: false,
  });
  const { after, exposureAfter, before, exposureBefore, phi, confidence = 0.95 } = pairs;
  requireSeries(after, exposureAfter);
  requireSeries(before, exposureBefore);
  requireSameLength('after', after, 'before', before);
  requireAtLeast('phi', 1, phi);
  requireLevel('confidence', confidence);
  const limit = -Math.log(1 - confidence);
  const logEvidence = (logRatio0: number) => evidencePath(pairs, logRatio0);
  const path = logEvidence(0);
  let greatest = 0;
  const anytimePValues = path.map((value) => {
    greatest = Math.max(greatest, value);
    return Math.exp(-greatest);
  });
  // The evidence against a ratio grows with its distance; far enough out every ratio is ruled out, unless there are no data.
  const ruledOut = (logRatio0: number) => Math.max(...logEvidence(logRatio0)) - limit;
  const centre = centreOf(pairs);
  const edge = (side: -1 | 1): number => {
    for (let reach = 0.5; reach <= 32; reach *= 2) {
      const outer = centre + side * reach;
      if (ruledOut(outer) <= 0) continue;
      return ruledOut(centre) >= 0 ? centre : bracketedRoot(ruledOut, centre, outer);
    }
    return side * Number.POSITIVE_INFINITY;
  };
  return {
    method: 'beta_mixture_e_process',
    warnings: phi > 1 ? ['overdispersed'] : ['dispersion_unknown'],
    eValues: path.map(Math.exp),
    anytimePValues,
    interval: { lower: Math.exp(edge(-1)), upper: Math.exp(edge(1)) },
  };
}

/** ln of the mixture likelihood ratio against exp(logRatio0), after each month. */
function evidencePath({ after, exposureAfter, before, exposureBefore, phi }: MonthPairs, logRatio0: number): number[] {
  const sums = LOG_RATIOS.map(() => 0);
  return after.map((count, month) => {
    const offset = Math.log(exposureAfter[month]! / exposureBefore[month]!);
    const pair = count + before[month]!;
    const atNull = logLikelihood(count, pair, logRatio0 + offset);
    for (let i = 0; i < sums.length; i++) {
      sums[i]! += (logLikelihood(count, pair, logRatio0 + LOG_RATIOS[i]! + offset) - atNull) / phi;
    }
    const highest = Math.max(...sums);
    return highest + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - highest), 0) / sums.length);
  });
}

/** Binomial log likelihood at these log-odds, without the coefficient that cancels. */
function logLikelihood(successes: number, trials: number, logOdds: number): number {
  const softplus = logOdds > 0 ? logOdds + Math.log1p(Math.exp(-logOdds)) : Math.log1p(Math.exp(logOdds));
  return successes * logOdds - trials * softplus;
}

function centreOf({ after, exposureAfter, before, exposureBefore }: MonthPairs): number {
  const rate = (counts: readonly number[], exposures: readonly number[]) =>
    (counts.reduce((sum, count) => sum + count, 0) + 0.5) / exposures.reduce((sum, exposure) => sum + exposure, 0);
  return Math.log(rate(after, exposureAfter) / rate(before, exposureBefore));
}
