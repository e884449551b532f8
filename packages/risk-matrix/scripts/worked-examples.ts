import {
  COX_3X3,
  defineMatrix,
  definitionOf,
  equalSteps,
  type MatrixDefinition,
  type RiskMatrix,
  type ScaleClass,
  VIOLENCE_AND_THREATS,
} from '../src/index.ts';

/** A matrix on the page, with what it is there to show. */
export interface PageEntry {
  readonly matrix: RiskMatrix;
  readonly remark: string;
}

const STAIRCASE = ['ggggg', 'gggyy', 'ggyyr', 'gyyrr', 'gyrrr'];
const DSB_BOUNDS = [0, 0.001, 0.01, 0.02, 0.1, 1];
const LEVEL_CODES: Readonly<Record<string, string>> = { g: 'green', y: 'yellow', r: 'red' };

/** The presets, then the worked examples of the method, each row from the lowest likelihood. */
export const PAGE_ENTRIES: readonly PageEntry[] = [
  {
    matrix: VIOLENCE_AND_THREATS,
    remark:
      'The default. Its cells are a product score, which Norwegian municipalities know; the findings below are the price. The likelihood axis has real numbers, the consequence axis is given equal steps.',
  },
  {
    matrix: onBareNumbers(VIOLENCE_AND_THREATS),
    remark:
      'The default once more, with the class numbers 1 to 5 taken at their word on both axes, as a product score does.',
  },
  { matrix: COX_3X3, remark: 'The only 3 × 3 with equal steps that meets the axioms and Theorem 1.' },
  example('product-3x3', '3 × 3 product score', ['ggy', 'gyr', 'yrr'], 'Fails axiom 1 by a tie: 2/9 is green and red.'),
  example('corner-contact', '3 × 3 corner contact', ['ggg', 'ggy', 'gyr'], 'Green and red meet at one corner.'),
  example('late-extremes', '3 × 3 late extremes', ['gyy', 'yyy', 'yyr'], 'Meets axioms 1 and 2, fails 3.'),
  example('staircase-5x5', '5 × 5 staircase', STAIRCASE, 'Meets all axioms on equal steps.'),
  example(
    'product-5x5',
    '5 × 5 product score, red from 10',
    ['ggggy', 'ggyyr', 'gyyrr', 'gyrrr', 'yrrrr'],
    'Fails axioms 1 to 3.',
  ),
  example(
    'staircase-dsb',
    'The staircase on DSB likelihood bounds',
    STAIRCASE,
    'Colours drawn for equal steps do not carry over to unequal ones: one certain reversal.',
    DSB_BOUNDS,
  ),
];

function example(
  id: string,
  title: string,
  rows: readonly string[],
  remark: string,
  bounds?: readonly number[],
): PageEntry {
  const size = rows.length;
  const [likelihood, consequence] = [bounds ?? shares(size), bounds === undefined ? shares(size) : equalSteps(size)];
  const used = new Set(rows.join(''));
  return {
    remark,
    matrix: defineMatrix({
      ...definitionOf(COX_3X3),
      id,
      title: inAll(title),
      source: 'Worked example of the method.',
      likelihood: { unit: 'events_per_unit_year', classes: classes(likelihood) },
      dimensions: [{ ...COX_3X3.dimensions[0]!, classes: classes(consequence) }],
      levels: COX_3X3.levels.filter(({ code }) => [...used].some((letter) => LEVEL_CODES[letter] === code)),
      cells: rows.map((row) => [...row].map((letter) => LEVEL_CODES[letter]!)),
    }),
  };
}

/** The same cells, with the class numbers themselves as the only numbers. */
function onBareNumbers(matrix: RiskMatrix): RiskMatrix {
  const strip = ({ anchor: _, ...step }: ScaleClass): ScaleClass => step;
  const definition: MatrixDefinition = definitionOf(matrix);
  return defineMatrix({
    ...definition,
    id: `${matrix.id}-bare-numbers`,
    title: inAll(`${matrix.title['en']}, class numbers only`),
    likelihood: { ...matrix.likelihood, classes: matrix.likelihood.classes.map(strip) },
  });
}

function shares(size: number): readonly number[] {
  return equalSteps(size).map((step) => step / size);
}

function classes(bounds: readonly number[]): readonly ScaleClass[] {
  return bounds.slice(1).map((to, k) => ({
    code: `class_${k + 1}`,
    label: inAll(`Class ${k + 1}`),
    anchor: { from: bounds[k]!, to },
  }));
}

function inAll(text: string) {
  return { nb: text, nn: text, en: text };
}
