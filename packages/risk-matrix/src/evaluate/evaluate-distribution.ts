import type { RiskMatrix } from '../define/risk-matrix.ts';

/** How probable each level is for a rating given as probabilities. */
export interface DistributionEvaluation {
  /** Levels that stand in the matrix, ascending; the other lists follow this order. */
  readonly levels: readonly number[];
  readonly probabilities: readonly number[];
  /** The most probable level; a tie, rounding aside, goes to the lower one, so decide on `topProbability` instead. */
  readonly modalLevel: number;
  /** Probability of the highest level that stands in the matrix. */
  readonly topProbability: number;
  /** How undecided the rating is: 0 = certain, log2(number of levels) = nothing known. */
  readonly entropyBits: number;
}

/** Probabilities may miss 1 by this much and no more: rounding, not an error in entry. */
const SUM_TOLERANCE = 1e-9;

/** Sums of products that are equal on paper may differ by this in doubles: still a tie. */
const TIE_TOLERANCE = 1e-12;

/**
 * Level probabilities when likelihood and consequence are independent.
 *
 * @param likelihood - One probability per likelihood class.
 * @param consequence - One probability per consequence class.
 * @throws {RangeError} If lengths do not fit the matrix, or the numbers are no probabilities with sum 1.
 */
export function evaluateDistribution(
  matrix: Pick<RiskMatrix, 'grid'>,
  likelihood: readonly number[],
  consequence: readonly number[],
): DistributionEvaluation {
  requireDistribution(likelihood, matrix.grid.length, 'likelihood');
  requireDistribution(consequence, matrix.grid[0]!.length, 'consequence');
  return summarise(matrix, (i, j) => likelihood[i]! * consequence[j]!);
}

/**
 * Level probabilities from a joint table, for ratings where the two go together.
 *
 * @param cells - `cells[i][j]` = probability of that cell; all of them sum to 1.
 * @throws {RangeError} If the table does not fit the matrix, or the numbers are no probabilities with sum 1.
 */
export function evaluateJointDistribution(
  matrix: Pick<RiskMatrix, 'grid'>,
  cells: readonly (readonly number[])[],
): DistributionEvaluation {
  const columns = matrix.grid[0]!.length;
  if (cells.length !== matrix.grid.length || cells.some((row) => row.length !== columns)) {
    throw new RangeError(`The table must have ${matrix.grid.length} rows of ${columns} cells.`);
  }
  requireDistribution(cells.flat(), matrix.grid.length * columns, 'table');
  return summarise(matrix, (i, j) => cells[i]![j]!);
}

function summarise(
  matrix: Pick<RiskMatrix, 'grid'>,
  probability: (i: number, j: number) => number,
): DistributionEvaluation {
  const levels = [...new Set(matrix.grid.flat())].sort((a, b) => a - b);
  const sums = new Map(levels.map((level) => [level, 0]));
  for (const [i, row] of matrix.grid.entries()) {
    for (const [j, level] of row.entries()) sums.set(level, sums.get(level)! + probability(i, j));
  }
  const probabilities = levels.map((level) => sums.get(level)!);
  return {
    levels,
    probabilities,
    modalLevel: levels[firstOfLargest(probabilities)]!,
    topProbability: probabilities.at(-1)!,
    entropyBits: probabilities.reduce((bits, p) => (p > 0 ? bits - p * Math.log2(p) : bits), 0),
  };
}

function firstOfLargest(probabilities: readonly number[]): number {
  const least = Math.max(...probabilities) - TIE_TOLERANCE;
  return probabilities.findIndex((p) => p >= least);
}

function requireDistribution(values: readonly number[], count: number, what: string): void {
  if (values.length !== count) throw new RangeError(`The ${what} needs ${count} probabilities, not ${values.length}.`);
  if (!values.every((p) => p >= 0 && p <= 1 + SUM_TOLERANCE)) {
    throw new RangeError(`The ${what} holds a number that is no probability.`);
  }
  const sum = values.reduce((total, p) => total + p, 0);
  if (Math.abs(sum - 1) > SUM_TOLERANCE) throw new RangeError(`The ${what} sums to ${sum}, not to 1.`);
}
