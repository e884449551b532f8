import type { Acceptance } from '../define/matrix-definition.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';
import { requireClass } from './class-index.ts';

/** How well founded a rating is; see `knowledgeStrength`. */
export type Knowledge = 'weak' | 'moderate' | 'strong';

/** One hazard as people rated it: classes from 0, one per dimension that applies. */
export interface Assessment {
  readonly likelihood: number;
  /** Dimension code to class. At least one; dimensions left out do not count. */
  readonly consequences: Readonly<Record<string, number>>;
  readonly knowledge?: Knowledge;
}

/** What a matrix says of one assessment. The vector `perDimension` is kept: the maximum hides it. */
export interface Evaluation {
  /** Index into `matrix.levels`: the worst over the rated dimensions. */
  readonly level: number;
  readonly code: string;
  readonly perDimension: Readonly<Record<string, number>>;
  /** Dimensions that reach `level`; more than one is a tie, and all of them are named. */
  readonly decidedBy: readonly string[];
  readonly acceptance: Acceptance;
  /** Steps above the unit at which it is decided; weak knowledge adds one, and never moves the level. */
  readonly decisionLevel: number;
}

/**
 * Look up what a matrix says of a rated hazard.
 *
 * Several consequences count by the worst (method A2); classes are never added or averaged.
 *
 * @throws {TypeError} If `consequences` is no object.
 * @throws {RangeError} If a class is outside its scale, a dimension is unknown, or none is rated.
 *
 * @example
 * evaluate(VIOLENCE_AND_THREATS, { likelihood: 3, consequences: { injury: 2, strain: 3 } }).code; // => 'red'
 */
export function evaluate(matrix: RiskMatrix, assessment: Assessment): Evaluation {
  if (typeof assessment.consequences !== 'object' || assessment.consequences === null) {
    throw new TypeError('consequences must be an object: dimension code to class.');
  }
  const row = matrix.grid[requireClass(assessment.likelihood, matrix.grid.length, 'likelihood')]!;
  const perDimension: Record<string, number> = {};
  let level = -1;
  for (const [code, consequence] of Object.entries(assessment.consequences)) {
    if (!matrix.dimensions.some((dimension) => dimension.code === code)) {
      throw new RangeError(`Matrix '${matrix.id}' has no consequence dimension '${code}'.`);
    }
    const here = row[requireClass(consequence, row.length, code)]!;
    perDimension[code] = here;
    level = Math.max(level, here);
  }
  if (level < 0) throw new RangeError('An assessment needs a class for at least one consequence dimension.');
  const { code, acceptance } = matrix.levels[level]!;
  return {
    level,
    code,
    perDimension,
    decidedBy: Object.keys(perDimension).filter((dimension) => perDimension[dimension] === level),
    acceptance,
    decisionLevel: acceptance.decisionLevel + (assessment.knowledge === 'weak' ? 1 : 0),
  };
}
