import { normalCdf, normalUpperQuantile, studentTCdf, studentTUpperQuantile } from '@vern/distributions';
import { sumOver, total } from '../numeric/sums.ts';
import { type FieldsOf, requireFields, requireLevel, requireSameLength, requireSeries } from '../refusals.ts';
import type { Provenance, WarningCode } from '../warnings.ts';
import { fitNegativeBinomial, type NegativeBinomialFit } from './negative-binomial-fit.ts';

/** The same units before and after. */
export interface UnitComparison {
  /** Counts per unit before, and after, in the same order. */
  readonly before: readonly number[];
  readonly exposureBefore: readonly number[];
  readonly after: readonly number[];
  readonly exposureAfter: readonly number[];
  /** Default 0.95. */
  readonly confidence?: number;
}

/** The fields of a `UnitComparison`. */
export const UNIT_COMPARISON_FIELDS: FieldsOf<UnitComparison> = {
  before: true,
  exposureBefore: true,
  after: true,
  exposureAfter: true,
  confidence: false,
};

/** A ratio after/before with its standard error on the log scale. */
export interface ModelRatio {
  readonly ratio: number;
  readonly logRatio: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
}

/** One change, read by four models of chance; ratios are after over before. */
export interface UnitComparisonResult extends Provenance {
  /** Descriptive: as if every incident were independent. */
  readonly poisson: ModelRatio;
  /** Pearson dispersion; null with one unit. Includes differences between units, so quasi-Poisson is conservative for paired units. */
  readonly phi: number | null;
  readonly quasiPoisson: ModelRatio | null;
  readonly negativeBinomial: (ModelRatio & { readonly intercept: number; readonly fit: NegativeBinomialFit }) | null;
  /** The ratio of totals with the spread between units: the default when units are known. */
  readonly clusterRobust: ModelRatio | null;
  /** 1/Σs², s = a unit's share of the incidents. Below 10 the cluster-robust interval is too narrow. */
  readonly effectiveUnits: number;
}

/** Below this many effective units `compareOverUnits` warns and `permutationTest` is the one to ask. */
export const ENOUGH_UNITS = 10;

/**
 * Before and after over units: the change in the whole, with what chance, clustering and differing units make of it.
 *
 * @returns null when one of the totals is 0: the log ratio is then undefined; use `rateRatio`.
 * @throws {RangeError} If lists differ in length, a count is not whole or an exposure is not positive.
 */
export function compareOverUnits(input: UnitComparison): UnitComparisonResult | null {
  requireFields('input', input, UNIT_COMPARISON_FIELDS);
  const { before, exposureBefore, after, exposureAfter, confidence = 0.95 } = input;
  requireSeries(before, exposureBefore);
  requireSeries(after, exposureAfter);
  requireSameLength('before', before, 'after', after);
  requireLevel('confidence', confidence);
  const n = before.length;
  const [total0, total1] = [total(before), total(after)];
  if (total0 === 0 || total1 === 0) return null;
  const [rate0, rate1] = [total0 / total(exposureBefore), total1 / total(exposureAfter)];
  const logRatio = Math.log(rate1 / rate0);
  const tail = (1 - confidence) / 2;
  const poissonError = Math.sqrt(1 / total0 + 1 / total1);
  const poisson = normalRatio(logRatio, poissonError, tail);
  const effectiveUnits = (total0 + total1) ** 2 / sumOver(n, (i) => (before[i]! + after[i]!) ** 2);
  if (n < 2) {
    const none = { phi: null, quasiPoisson: null, negativeBinomial: null, clusterRobust: null };
    return { method: 'poisson', warnings: ['few_units', 'dispersion_unknown'], poisson, effectiveUnits, ...none };
  }
  const pearson = (counts: readonly number[], exposures: readonly number[], rate: number) =>
    sumOver(n, (i) => (counts[i]! - rate * exposures[i]!) ** 2 / (rate * exposures[i]!));
  const degrees = 2 * n - 2;
  const phi = (pearson(before, exposureBefore, rate0) + pearson(after, exposureAfter, rate1)) / degrees;
  const influence = sumOver(n, (i) => {
    const pull = (after[i]! - rate1 * exposureAfter[i]!) / total1 - (before[i]! - rate0 * exposureBefore[i]!) / total0;
    return pull * pull;
  });
  return {
    method: 'cluster_robust',
    warnings: warningsFor(input, phi, effectiveUnits),
    poisson,
    phi,
    quasiPoisson: studentRatio(logRatio, poissonError * Math.sqrt(phi), degrees, tail),
    negativeBinomial: negativeBinomialRatio(input, tail),
    clusterRobust: studentRatio(logRatio, Math.sqrt((n / (n - 1)) * influence), n - 1, tail),
    effectiveUnits,
  };
}

function warningsFor({ before, after }: UnitComparison, phi: number, effectiveUnits: number): WarningCode[] {
  const warnings: WarningCode[] = [];
  if (phi > 1.5) warnings.push('overdispersed');
  if (phi < 0.5) warnings.push('underdispersed');
  if (effectiveUnits < ENOUGH_UNITS) warnings.push('few_units');
  const all = total(before) + total(after);
  if (before.some((count, i) => count + after[i]! > all / 2)) warnings.push('dominant_unit');
  return warnings;
}

function negativeBinomialRatio(input: UnitComparison, tail: number): UnitComparisonResult['negativeBinomial'] {
  const groups = [
    { counts: input.before, exposures: input.exposureBefore },
    { counts: input.after, exposures: input.exposureAfter },
  ];
  const fit = fitNegativeBinomial(groups);
  const information = (g: 0 | 1) =>
    sumOver(groups[g]!.counts.length, (i) => {
      const mean = fit.rates[g]! * groups[g]!.exposures[i]!;
      return mean / (1 + mean / fit.theta);
    });
  const standardError = Math.sqrt(1 / information(0) + 1 / information(1));
  const logRatio = Math.log(fit.rates[1]! / fit.rates[0]!);
  return { ...normalRatio(logRatio, standardError, tail), intercept: Math.log(fit.rates[0]!), fit };
}

function normalRatio(logRatio: number, standardError: number, tail: number): ModelRatio {
  return modelRatio(logRatio, standardError, normalUpperQuantile(tail), (z) => 2 * normalCdf(-z));
}

function studentRatio(logRatio: number, standardError: number, degrees: number, tail: number): ModelRatio {
  return modelRatio(logRatio, standardError, studentTUpperQuantile(tail, degrees), (t) => 2 * studentTCdf(-t, degrees));
}

function modelRatio(
  logRatio: number,
  standardError: number,
  quantile: number,
  twoSided: (z: number) => number,
): ModelRatio {
  const margin = quantile * standardError;
  return {
    ratio: Math.exp(logRatio),
    logRatio,
    standardError,
    lower: Math.exp(logRatio - margin),
    upper: Math.exp(logRatio + margin),
    // No spread between units at all: any difference is certain, and none is none.
    pValue: standardError === 0 ? (logRatio === 0 ? 1 : 0) : twoSided(Math.abs(logRatio) / standardError),
  };
}
