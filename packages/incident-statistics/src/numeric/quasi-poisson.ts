import { sumOver } from './sums.ts';

/** Counts with what explains them: one entry of each list a row. */
export interface LogLinearRows {
  readonly counts: readonly number[];
  /** Positive; the mean is in proportion to it. */
  readonly exposures: readonly number[];
  /** Explaining values of each row; full rank together. */
  readonly design: readonly (readonly number[])[];
  /** How much each row counts; positive. */
  readonly weights: readonly number[];
}

/** A log-linear fit of counts. */
export interface LogLinearFit {
  readonly coefficients: readonly number[];
  readonly means: readonly number[];
  /** Diagonal of the hat matrix: how much each row decides its own mean, 0 to 1. */
  readonly leverages: readonly number[];
  /** Σ weight·(count − mean)²/mean: over the degrees of freedom it is the dispersion. */
  readonly pearson: number;
  /** x′(X′WX)⁻¹x: the variance of the linear predictor at x, at dispersion 1. */
  readonly varianceAt: (x: readonly number[]) => number;
}

const MOST_STEPS = 60;
/** Newton's steps double the digits: after one this small the next is rounding. */
const SMALL_STEP = 1e-9;

/**
 * Quasi-Poisson regression with a log link, by iteratively reweighted least squares.
 * @returns Null when it does not settle (counts that only an endless trend explains) or the design is not of full rank.
 */
export function quasiPoisson({ counts, exposures, design, weights }: LogLinearRows): LogLinearFit | null {
  const terms = design[0]!.length;
  let predictors = counts.map((count, i) => Math.log((count + 0.1) / exposures[i]!));
  for (let step = 0; step < MOST_STEPS; step++) {
    const means = predictors.map((predictor, i) => exposures[i]! * Math.exp(predictor));
    const working = means.map((mean, i) => mean * weights[i]!);
    const factor = cholesky(information(design, working, terms));
    if (factor === null) return null;
    const right = Array.from({ length: terms }, (_, a) =>
      sumOver(counts.length, (i) => {
        return working[i]! * design[i]![a]! * (predictors[i]! + (counts[i]! - means[i]!) / means[i]!);
      }),
    );
    const coefficients = backward(factor, forward(factor, right));
    const next = design.map((row) => sumOver(terms, (a) => row[a]! * coefficients[a]!));
    const moved = Math.max(...next.map((predictor, i) => Math.abs(predictor - predictors[i]!)));
    predictors = next;
    if (moved < SMALL_STEP) return fitAt({ counts, exposures, design, weights }, coefficients, predictors);
  }
  return null;
}

function fitAt(
  { counts, exposures, design, weights }: LogLinearRows,
  coefficients: readonly number[],
  predictors: readonly number[],
): LogLinearFit | null {
  const means = predictors.map((predictor, i) => exposures[i]! * Math.exp(predictor));
  const working = means.map((mean, i) => mean * weights[i]!);
  const factor = cholesky(information(design, working, coefficients.length));
  if (factor === null) return null;
  const varianceAt = (x: readonly number[]) => {
    const half = forward(factor, x);
    return sumOver(half.length, (a) => half[a]! ** 2);
  };
  return {
    coefficients,
    means,
    leverages: design.map((row, i) => working[i]! * varianceAt(row)),
    pearson: sumOver(counts.length, (i) => (weights[i]! * (counts[i]! - means[i]!) ** 2) / means[i]!),
    varianceAt,
  };
}

/** X′WX. */
function information(design: readonly (readonly number[])[], working: readonly number[], terms: number): number[][] {
  return Array.from({ length: terms }, (_, a) =>
    Array.from({ length: a + 1 }, (_, b) =>
      sumOver(design.length, (i) => working[i]! * design[i]![a]! * design[i]![b]!),
    ),
  );
}

/** A pivot that lost all but this share of itself is zero but for rounding. */
const NO_PIVOT = 1e-12;

/** The lower triangle whose square the matrix is, given by its lower triangle; null when it is singular. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const factor: number[][] = [];
  for (const [a, row] of matrix.entries()) {
    const out: number[] = [];
    for (let b = 0; b <= a; b++) {
      const above = b === a ? out : factor[b]!;
      const rest = row[b]! - sumOver(b, (k) => out[k]! * above[k]!);
      if (b < a) out.push(rest / factor[b]![b]!);
      else if (rest > NO_PIVOT * row[a]!) out.push(Math.sqrt(rest));
      else return null;
    }
    factor.push(out);
  }
  return factor;
}

function forward(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const x: number[] = [];
  for (const [a, row] of factor.entries()) x.push((right[a]! - sumOver(a, (k) => row[k]! * x[k]!)) / row[a]!);
  return x;
}

function backward(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const x = [...right];
  for (let a = x.length - 1; a >= 0; a--) {
    x[a] = (x[a]! - sumOver(x.length - a - 1, (k) => factor[a + 1 + k]![a]! * x[a + 1 + k]!)) / factor[a]![a]!;
  }
  return x;
}
