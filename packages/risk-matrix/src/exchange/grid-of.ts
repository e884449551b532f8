import type { RiskMatrix } from '../define/risk-matrix.ts';
import type { MatrixGrid } from './matrix-grid.ts';

/**
 * What of a matrix can be put on the wall, in one of its languages; the consequences are those of the first dimension.
 * @throws {RangeError} When the matrix has no texts in that language.
 */
export function gridOf({ levels, likelihood, dimensions, grid, languages }: RiskMatrix, language: string): MatrixGrid {
  if (!languages.includes(language))
    throw new RangeError(`language must be one of ${languages.join(', ')}, got '${language}'.`);
  return {
    levels: levels.map(({ label }) => label[language]!),
    cells: grid,
    likelihood: likelihood.classes.map(({ label }) => label[language]!),
    consequence: dimensions[0]!.classes.map(({ label }) => label[language]!),
    colours: levels.map(({ colour }) => colour),
  };
}
