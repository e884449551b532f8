import { studentTSurvival } from '@vern/distributions';
import { type LogLinearFit, quasiPoisson } from '../numeric/quasi-poisson.ts';
import { total } from '../numeric/sums.ts';

/** A period of the baseline, or the one judged. */
export interface BaselineRow {
  readonly count: number;
  readonly exposure: number;
  /** Index of the period, or any other even measure of time. */
  readonly time: number;
  readonly level: number;
}

/** What a baseline is fitted with. */
export interface BaselineModel {
  readonly hasTrend: boolean;
  /** Anscombe residuals above this are outbreaks of before and count less; null where all count alike. */
  readonly reweightAbove: number | null;
}

/** A fitted baseline, and what it says of the period judged. */
export interface BaselineFit {
  /** ≥ 1. */
  readonly dispersion: number;
  /** Of the rows, in their order. */
  readonly weights: readonly number[];
  readonly mean: number;
  readonly logError: number;
  /** Change of ln(rate) a period and its two-sided p-value; null without a trend. */
  readonly trend: { readonly slope: number; readonly pValue: number } | null;
}

/**
 * Quasi-Poisson levels by season and a log-linear trend, fitted twice: past outbreaks would raise the baseline and hide the
 * next, so rows far above the first fit count less in the second (Farrington et al. 1996; Noufaily et al. 2013).
 *
 * @param now - The period judged; some row of its level holds a count.
 * @returns Null when the fit does not settle.
 */
export function fitBaseline(
  rows: readonly BaselineRow[],
  now: BaselineRow,
  { hasTrend, reweightAbove }: BaselineModel,
): BaselineFit | null {
  // A level without a single incident is fitted by 0, and says nothing of the others.
  const levels = [...new Set(rows.map(({ level }) => level))];
  const counted = levels.filter((level) => rows.some((row) => row.level === level && row.count > 0));
  const told = rows.filter(({ level }) => counted.includes(level));
  const freedom = rows.length - levels.length - (hasTrend ? 1 : 0);
  if (freedom < 1) return null;
  // Time from the baseline's middle, in years or so: the information stays well conditioned.
  const [first, last] = [rows[0]!.time, rows.at(-1)!.time];
  const span = Math.max(1, last - first);
  const termsOf = ({ level, time }: BaselineRow) => [
    ...counted.map((each) => (each === level ? 1 : 0)),
    ...(hasTrend ? [(time - (first + last) / 2) / span] : []),
  ];
  const [design, counts, exposures] = [told.map(termsOf), told.map(countOf), told.map(exposureOf)];
  const fitWith = (weights: readonly number[]) => quasiPoisson({ counts, exposures, design, weights });
  const plain = fitWith(told.map(() => 1));
  if (plain === null) return null;
  const residuals =
    reweightAbove === null ? null : anscombeResiduals(counts, plain, atLeastPoisson(plain.pearson / freedom));
  const weightOf = residuals === null ? () => 1 : reweighting(residuals, rows.length - told.length, reweightAbove!);
  const weights = told.map((_, i) => weightOf(residuals?.[i] ?? 0));
  const weightAt = new Map(told.map((row, i) => [row, weights[i]!]));
  const fitted = residuals === null ? plain : fitWith(weights);
  if (fitted === null) return null;
  const spread = fitted.pearson / freedom;
  const x = termsOf(now);
  return {
    dispersion: atLeastPoisson(spread),
    weights: rows.map((row) => weightAt.get(row) ?? weightOf(0)),
    mean: now.exposure * Math.exp(total(x.map((value, a) => value * fitted.coefficients[a]!))),
    logError: Math.sqrt(atLeastPoisson(spread) * fitted.varianceAt(x)),
    trend: hasTrend ? trendOf(fitted, { span, spread, freedom }) : null,
  };
}

/** The last term of a fit with a trend, and how easily chance alone would make it. */
function trendOf(
  { coefficients, varianceAt }: LogLinearFit,
  { span, spread, freedom }: Readonly<Record<'span' | 'spread' | 'freedom', number>>,
): BaselineFit['trend'] {
  const slope = coefficients.at(-1)!;
  const error = Math.sqrt(
    spread * varianceAt(coefficients.map((_, term) => (term === coefficients.length - 1 ? 1 : 0))),
  );
  // Counts that follow a line without any error leave nothing to chance.
  const pValue = error === 0 ? Number(slope === 0) : 2 * studentTSurvival(Math.abs(slope) / error, freedom);
  return { slope: slope / span, pValue };
}

const countOf = ({ count }: BaselineRow) => count;
const exposureOf = ({ exposure }: BaselineRow) => exposure;

/** Counts that vary less than chance are no reason for narrower limits. */
function atLeastPoisson(dispersion: number): number {
  return Math.max(1, dispersion);
}

/** Anscombe's residuals of Poisson counts, standardised; 0 for a row that alone decides its mean. */
function anscombeResiduals(
  counts: readonly number[],
  { means, leverages }: LogLinearFit,
  dispersion: number,
): number[] {
  return counts.map((count, i) => {
    const rest = 1 - leverages[i]!;
    if (rest < 1e-10) return 0;
    const mean = means[i]!;
    return (1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) / Math.sqrt(dispersion * rest);
  });
}

/** The weight by a residual: its inverse square above the limit, 1 below, in such proportion that all weigh as many as they are. */
function reweighting(residuals: readonly number[], unfitted: number, above: number): (residual: number) => number {
  const raw = (residual: number) => (residual > above ? residual ** -2 : 1);
  const proportion = (residuals.length + unfitted) / (total(residuals.map(raw)) + unfitted);
  return (residual) => proportion * raw(residual);
}
