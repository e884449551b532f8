import { digamma, logGamma } from '@vern/distributions';
import { bracketedRoot } from '../numeric/bracketed-root.ts';
import { sumOver, total } from '../numeric/sums.ts';

/** Above this count the digamma function is cheaper than its running sum. */
const LONGEST_TABLE = 100_000;

/** Counts and exposures of the units in one group (period); a group has one rate. */
export interface CountGroup {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
}

/** The most likely shape and rates. */
export interface NegativeBinomialFit {
  /** Shape of the gamma between units; Infinity when the counts vary no more than Poisson. */
  readonly theta: number;
  /** Rate of each group. */
  readonly rates: readonly number[];
  readonly boundary: boolean;
  readonly logLikelihood: number;
}

/**
 * Maximum likelihood for counts that are negative binomial (NB2) around one rate a group, with a common shape.
 *
 * The rates are solved for each shape, so that one bounded search in ln(shape) is left: it cannot run
 * off to infinity as general optimisers do (MASS::glm.nb reaches 8e14 on a plain data set). The
 * boundary is tested first by the score at Poisson.
 *
 * @param groups - Counts ≥ 0 and exposures > 0, checked by the caller; some count above 0 in each group.
 */
export function fitNegativeBinomial(groups: readonly CountGroup[]): NegativeBinomialFit {
  const pooled = groups.map(({ counts, exposures }) => total(counts) / total(exposures));
  if (excessVariance(groups, pooled) <= 0) {
    const logLikelihood = total(groups.map((group, g) => poissonLogLikelihood(group, pooled[g]!)));
    return { theta: Number.POSITIVE_INFINITY, rates: pooled, boundary: true, logLikelihood };
  }
  // Neighbouring shapes have neighbouring rates: each search starts where the last one ended.
  let nearby: readonly number[] = pooled;
  const ratesAt = (theta: number) => {
    nearby = groups.map((group, g) => rateForShape(group, theta, nearby[g]!));
    return nearby;
  };
  const score = (logTheta: number) => {
    const theta = Math.exp(logTheta);
    const rates = ratesAt(theta);
    return total(groups.map((group, g) => shapeScore(group, rates[g]!, theta)));
  };
  const theta = Math.exp(bracketedRoot(score, ...bracket(score, groups, pooled)));
  const rates = ratesAt(theta);
  const logLikelihood = total(groups.map((group, g) => negativeBinomialLogLikelihood(group, rates[g]!, theta)));
  return { theta, rates, boundary: false, logLikelihood };
}

/** Derivative of the log likelihood by the shape, in one group. */
export function shapeScore({ counts, exposures }: CountGroup, rate: number, theta: number): number {
  const gained = digammaGains(counts, theta);
  return sumOver(counts.length, (i) => {
    const mean = rate * exposures[i]!;
    const count = counts[i]!;
    return gained(count) - Math.log1p(mean / theta) + (mean - count) / (theta + mean);
  });
}

/**
 * ψ(θ + y) − ψ(θ) for the counts at hand. For whole y it is Σ 1/(θ + j), j < y: a running sum shared by all
 * units, and exact where the difference of two digammas would lose its digits.
 */
function digammaGains(counts: readonly number[], theta: number): (count: number) => number {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  if (most > LONGEST_TABLE) {
    const atTheta = digamma(theta);
    return (count) => (count === 0 ? 0 : digamma(theta + count) - atTheta);
  }
  const table = new Float64Array(most + 1);
  for (let j = 0; j < most; j++) table[j + 1] = table[j]! + 1 / (theta + j);
  return (count) => table[count]!;
}

/** Σ((y − μ)² − y): above 0 exactly when some over-dispersion fits better than none. */
function excessVariance(groups: readonly CountGroup[], rates: readonly number[]): number {
  return total(
    groups.map(({ counts, exposures }, g) =>
      sumOver(counts.length, (i) => (counts[i]! - rates[g]! * exposures[i]!) ** 2 - counts[i]!),
    ),
  );
}

/** The rate at which Σ(y − re)/(θ + re) = 0, by Newton in ln r from the pooled rate. */
function rateForShape({ counts, exposures }: CountGroup, theta: number, pooled: number): number {
  let rate = pooled;
  for (let step = 0; step < 100; step++) {
    let [score, information] = [0, 0];
    for (let i = 0; i < counts.length; i++) {
      const mean = rate * exposures[i]!;
      score += (counts[i]! - mean) / (theta + mean);
      information += (mean * (theta + counts[i]!)) / (theta + mean) ** 2;
    }
    const move = score / information;
    rate *= Math.exp(Math.max(-2, Math.min(2, move)));
    if (Math.abs(move) < 1e-15) break;
  }
  return rate;
}

function bracket(
  score: (logTheta: number) => number,
  groups: readonly CountGroup[],
  rates: readonly number[],
): [number, number] {
  const squares = total(
    groups.map(({ exposures }, g) => sumOver(exposures.length, (i) => (rates[g]! * exposures[i]!) ** 2)),
  );
  const moment = Math.log(squares / excessVariance(groups, rates));
  let [low, high] = [moment - 1, moment + 1];
  while (score(low) < 0 && low > moment - 60) low -= 2;
  while (score(high) > 0 && high < moment + 60) high += 2;
  return [low, high];
}

function poissonLogLikelihood({ counts, exposures }: CountGroup, rate: number): number {
  return sumOver(counts.length, (i) => {
    const mean = rate * exposures[i]!;
    return counts[i]! * Math.log(mean) - mean - logGamma(counts[i]! + 1);
  });
}

function negativeBinomialLogLikelihood({ counts, exposures }: CountGroup, rate: number, theta: number): number {
  const atTheta = logGamma(theta);
  return sumOver(counts.length, (i) => {
    const count = counts[i]!;
    const mean = rate * exposures[i]!;
    const forCount =
      count === 0
        ? 0
        : logGamma(count + theta) - atTheta - logGamma(count + 1) + count * Math.log(mean / (theta + mean));
    return forCount - theta * Math.log1p(mean / theta);
  });
}
