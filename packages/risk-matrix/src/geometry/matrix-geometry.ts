import type { LevelPattern, LocalisedText } from '../define/matrix-definition.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';
import { levelOutlines, type Ring } from './level-outlines.ts';
import { readableOn } from './readable-on.ts';

/** One cell, ready to draw. Likelihood runs upwards, so the top row is the highest class. */
export interface CellShape {
  readonly likelihood: number;
  readonly consequence: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly level: number;
  readonly colour: string;
  readonly textColour: string;
  readonly pattern: LevelPattern;
  readonly label: string;
  /** For screen readers: both ratings and the level, in the matrix's own words. */
  readonly alternative: string;
}

/** All cells of one level together: their outline, for a thicker line or one pattern fill. */
export interface BandShape {
  readonly level: number;
  readonly label: string;
  readonly outlines: readonly Ring[];
}

/** A class name with the middle of its row or column. */
export interface AxisLabel {
  readonly index: number;
  readonly position: number;
  readonly label: string;
}

/** A matrix ready to be drawn by anything: SVG, canvas, a document. Units are the caller's. */
export interface MatrixGeometry {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly CellShape[];
  readonly bands: readonly BandShape[];
  readonly likelihoodLabels: readonly AxisLabel[];
  readonly consequenceLabels: readonly AxisLabel[];
}

/** What to draw. */
export interface GeometryOptions {
  readonly width: number;
  readonly height: number;
  /** Language of labels; the matrix's first one if left out. */
  readonly language?: string;
  /** Code of the dimension whose words stand on the axis; the first one if left out. */
  readonly dimension?: string;
}

/**
 * Lay out a matrix in a rectangle: cells, bands, labels and text alternatives; x to the right, y down.
 *
 * @throws {RangeError} If the size is not positive or the matrix lacks the language or dimension.
 */
export function matrixGeometry(matrix: RiskMatrix, options: GeometryOptions): MatrixGeometry {
  const { width, height, language = matrix.languages[0]! } = options;
  if (!(width > 0 && height > 0)) throw new RangeError(`Cannot draw on ${width} × ${height}.`);
  if (!matrix.languages.includes(language)) throw new RangeError(`'${matrix.id}' has no texts in '${language}'.`);
  const dimension = matrix.dimensions.find(({ code }) => code === (options.dimension ?? matrix.dimensions[0]!.code));
  if (dimension === undefined) throw new RangeError(`'${matrix.id}' has no dimension '${options.dimension}'.`);
  const text = (localised: LocalisedText) => localised[language]!;
  const rows = matrix.likelihood.classes.map(({ label }) => text(label));
  const columns = dimension.classes.map(({ label }) => text(label));
  const [cellWidth, cellHeight] = [width / columns.length, height / rows.length];
  const top = (row: number) => height - (row + 1) * cellHeight;
  return {
    width,
    height,
    cells: matrix.grid.flatMap((line, i) =>
      line.map((level, j) => {
        const { label, colour, pattern } = matrix.levels[level]!;
        const place = { x: j * cellWidth, y: top(i), width: cellWidth, height: cellHeight };
        const look = { level, colour, textColour: readableOn(colour), pattern, label: text(label) };
        const alternative = `${rows[i]} × ${columns[j]}: ${text(label)}`;
        return { likelihood: i, consequence: j, ...place, ...look, alternative };
      }),
    ),
    bands: matrix.levels.map(({ label }, level) => ({
      level,
      label: text(label),
      outlines: levelOutlines(matrix.grid, level).map((ring) =>
        ring.map(({ x, y }) => ({ x: x * cellWidth, y: height - y * cellHeight })),
      ),
    })),
    likelihoodLabels: rows.map((label, index) => ({ index, position: top(index) + cellHeight / 2, label })),
    consequenceLabels: columns.map((label, index) => ({ index, position: (index + 0.5) * cellWidth, label })),
  };
}
