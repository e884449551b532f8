import type { RiskMatrix } from '../define/risk-matrix.ts';
import type { Assessment } from '../evaluate/evaluate.ts';
import { assessmentImpact, type Impact } from './assessment-impact.ts';
import { type CellChange, diffCells } from './diff-cells.ts';
import { diffTexts } from './diff-texts.ts';
import { type MatrixMap, mapMatrix } from './map-matrix.ts';

/** What a change of matrix does, known before anyone makes it. */
export interface MatrixDiff {
  readonly map: MatrixMap;
  readonly cells: readonly CellChange[];
  /** Level codes that only the new, or only the old matrix has. */
  readonly addedLevels: readonly string[];
  readonly removedLevels: readonly string[];
  readonly addedDimensions: readonly string[];
  readonly removedDimensions: readonly string[];
  /** JSON Pointers of texts, acceptance criteria and other properties that differ, by codes. */
  readonly changed: readonly string[];
  /** One per assessment, in the order given. */
  readonly impacts: readonly Impact[];
  readonly counts: Readonly<Record<Impact['change'], number>>;
}

/**
 * Compare two matrices, or versions of one, and say who changes level.
 *
 * @param assessments - Made with `from`.
 * @throws {RangeError} If an assessment does not fit `from`.
 */
export function diff(from: RiskMatrix, to: RiskMatrix, assessments: readonly Assessment[] = []): MatrixDiff {
  const map = mapMatrix(from, to);
  const impacts = assessments.map((assessment) => assessmentImpact(from, to, map, assessment));
  const counts = { same: 0, raised: 0, lowered: 0, undecided: 0, not_comparable: 0, unmappable: 0 };
  for (const { change } of impacts) counts[change] += 1;
  return {
    map,
    cells: diffCells(from, to),
    addedLevels: missingFrom(to.levels, from.levels),
    removedLevels: missingFrom(from.levels, to.levels),
    addedDimensions: missingFrom(to.dimensions, from.dimensions),
    removedDimensions: missingFrom(from.dimensions, to.dimensions),
    changed: diffTexts(from, to),
    impacts,
    counts,
  };
}

interface Coded {
  readonly code: string;
}

function missingFrom(these: readonly Coded[], those: readonly Coded[]): readonly string[] {
  const known = new Set(those.map(({ code }) => code));
  return these.map(({ code }) => code).filter((code) => !known.has(code));
}
