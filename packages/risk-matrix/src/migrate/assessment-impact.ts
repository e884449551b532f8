import type { RiskMatrix } from '../define/risk-matrix.ts';
import { type Assessment, evaluate } from '../evaluate/evaluate.ts';
import type { MatrixMap } from './map-matrix.ts';
import { type Candidates, type Migration, migrateAssessment } from './migrate-assessment.ts';

/** What a change of matrix does to one assessment. */
export interface Impact {
  readonly migration: Migration;
  /** Code of its level under the old matrix. */
  readonly before: string;
  /** Codes of the levels it may have under the new one, lowest first; empty if it cannot be mapped. */
  readonly after: readonly string[];
  /**
   * `undecided` = someone must choose and the choice matters; `not_comparable` = the new matrix does not
   * know the old level, so neither is higher.
   */
  readonly change: 'same' | 'raised' | 'lowered' | 'undecided' | 'not_comparable' | 'unmappable';
}

/** @throws {RangeError} If the assessment does not fit `from`. */
export function assessmentImpact(from: RiskMatrix, to: RiskMatrix, map: MatrixMap, assessment: Assessment): Impact {
  const before = evaluate(from, assessment).code;
  const migration = migrateAssessment(map, assessment);
  if (migration.kind === 'unmappable') return { migration, before, after: [], change: 'unmappable' };
  const levels =
    migration.kind === 'mapped' ? [evaluate(to, migration.assessment).level] : possibleLevels(to, migration.candidates);
  const reference = to.levels.findIndex(({ code }) => code === before);
  return {
    migration,
    before,
    after: levels.map((level) => to.levels[level]!.code),
    change: changeOf(reference, levels),
  };
}

function changeOf(reference: number, levels: readonly number[]): Impact['change'] {
  if (reference === -1) return 'not_comparable';
  const signs = new Set(levels.map((level) => Math.sign(level - reference)));
  if (signs.size > 1) return 'undecided';
  const [sign] = signs;
  if (sign === 0) return 'same';
  return sign === 1 ? 'raised' : 'lowered';
}

/** Every overall level that some choice among the candidates leads to, ascending. */
function possibleLevels(to: RiskMatrix, { likelihood, consequences }: Candidates): readonly number[] {
  const possible = new Set<number>();
  for (const row of likelihood) {
    // The worst counts: any level of a dimension is reachable that is at least every dimension's best.
    const perDimension = Object.values(consequences).map((classes) => classes.map((column) => to.grid[row]![column]!));
    const floor = Math.max(...perDimension.map((levels) => Math.min(...levels)));
    for (const level of perDimension.flat()) if (level >= floor) possible.add(level);
  }
  return [...possible].sort((a, b) => a - b);
}
