import type { RiskMatrix } from '../define/risk-matrix.ts';
import { requireClass } from '../evaluate/class-index.ts';

/** What an ordinal scale allows to be said of many risks together: the worst, and how many of each. */
export interface LevelSummary {
  /** `null` when there are no risks. */
  readonly worst: number | null;
  /** Number of risks on each level of the matrix, lowest level first. */
  readonly counts: readonly number[];
}

/**
 * Summarise the levels of many risks. There is no mean on purpose: half way between "yellow" and
 * "red" is no level.
 *
 * @throws {RangeError} If a level is not one of the matrix.
 */
export function summariseLevels(matrix: RiskMatrix, levels: Iterable<number>): LevelSummary {
  const counts = matrix.levels.map(() => 0);
  for (const level of levels) counts[requireClass(level, counts.length, 'levels')]! += 1;
  const worst = counts.findLastIndex((count) => count > 0);
  return { worst: worst === -1 ? null : worst, counts };
}

/**
 * The k risks most likely to be on the top level; ties keep their given order.
 *
 * @param topProbability - As `evaluateDistribution` gives it.
 * @throws {RangeError} Unless k is a whole number from 0 and every probability lies in [0, 1].
 */
export function mostLikelyTop<T>(risks: readonly T[], topProbability: (risk: T) => number, k: number): readonly T[] {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`Cannot list ${k} risks.`);
  const probabilities = new Map(risks.map((risk) => [risk, requireProbability(topProbability(risk))]));
  return [...risks].sort((a, b) => probabilities.get(b)! - probabilities.get(a)!).slice(0, k);
}

function requireProbability(value: number): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`topProbability must give a share from 0 to 1, got ${value}.`);
  return value;
}
