import { looksLike } from '../colour/looks-like.ts';
import { type MatrixGrid, requireMatrixGrid } from '../exchange/matrix-grid.ts';
import { equalSteps } from './axiom-scales.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './lint-finding.ts';
import type { LintLanguage } from './lint-language.ts';
import { type LintReport, lintReport } from './lint-report.ts';
import { levelPlace } from './place.ts';
import { findCellIssues } from './rules/find-cell-issues.ts';
import { findLevelUse } from './rules/find-level-use.ts';

/** How a grid is linted. */
export interface GridLintOptions {
  readonly language?: LintLanguage;
  /** n + 1 ascending bounds of the likelihoods; equal steps are assumed where none are given. */
  readonly likelihoodBounds?: readonly number[];
  readonly consequenceBounds?: readonly number[];
}

/** What classes and levels are called where the grid does not say. */
const ROWS: Readonly<Record<LintLanguage, string>> = { nb: 'sannsynlighet', nn: 'sannsyn', en: 'likelihood' };
const COLUMNS: Readonly<Record<LintLanguage, string>> = { nb: 'konsekvens', nn: 'konsekvens', en: 'consequence' };

/**
 * Say what is wrong with a bare grid of levels, or may mislead: levels and cells as `lint` looks at them, and the axioms on the
 * bounds given, else on equal steps: then what they find are warnings. Places point into the grid (`/cells/2/0`, from the lowest).
 * @throws {TypeError | RangeError} When the grid is none, or bounds do not ascend or do not fit it.
 */
export function lintGrid(grid: MatrixGrid, options: GridLintOptions = {}): LintReport {
  requireMatrixGrid(grid);
  const { language = 'en', likelihoodBounds, consequenceBounds } = options;
  const { cells, levels, colours } = grid;
  const numbered = (name: string, count: number) => Array.from({ length: count }, (_, k) => `${name} ${k + 1}`);
  const scales = {
    dimension: 0,
    likelihoodBounds: likelihoodBounds ?? equalSteps(cells.length),
    consequenceBounds: consequenceBounds ?? equalSteps(cells[0]!.length),
    assumed: likelihoodBounds === undefined || consequenceBounds === undefined,
  };
  const labelled = (names: readonly string[]) => names.map((name) => ({ label: { [language]: name } }));
  const rows = labelled(grid.likelihood ?? numbered(ROWS[language], cells.length));
  const columns = labelled(grid.consequence ?? numbered(COLUMNS[language], cells[0]!.length));
  const matrix = {
    grid: cells,
    languages: [language],
    likelihood: { classes: rows },
    dimensions: [{ label: { [language]: COLUMNS[language] }, classes: columns }],
    levels: labelled(levels),
  };
  const found = [
    ...findLevelUse(cells, levels.length),
    ...findLikeLevels(levels, colours),
    ...findCellIssues({ grid: cells }),
  ];
  return lintReport(matrix, found, [scales], language);
}

/** Levels with one name or one colour. */
function findLikeLevels(levels: readonly string[], colours: readonly string[] | undefined): readonly Finding[] {
  return levels.flatMap((name, second) =>
    levels.slice(0, second).flatMap((other, first) => {
      const places = [levelPlace(second), levelPlace(first)];
      if (name === other) return [findingOf('level_duplicate', places, { first, second })];
      const isAlike = colours !== undefined && looksLike(colours[first]!, colours[second]!);
      return isAlike ? [findingOf('level_looks_alike', places, { first, second })] : [];
    }),
  );
}
