import {
  type DimensionReport,
  defineMatrix,
  definitionOf,
  type LintReport,
  lint,
  type NearestCompliant,
  nearestCompliant,
  type RiskMatrix,
} from '../src/index.ts';
import { matrixSvg } from './matrix-svg.ts';
import { PAGE_ENTRIES, type PageEntry } from './worked-examples.ts';

const INTRODUCTION = `# Matrices and what the linter says of them

Written by \`pnpm --filter @vern/risk-matrix docs:matrices\`; do not edit. Likelihood runs upwards, consequence to the right.

The axioms are Cox's (2008) in the reading of the method page: closed cells, ties up to rounding count as equal. "Meets the axioms" and "has the structure of Theorem 1" are two verdicts, and neither is a certificate by Cox. Real scales are rarely equal steps: a matrix that fails here is not useless, but its levels must not be used alone to rank hazards.

What is open: how many colourings there are. Of the 4 × 4 with three levels and equal steps the literature on Cox says that one only meets the axioms, as of the 3 × 3. In the reading here there are, with the structure of Theorem 1, one 3 × 3, two 4 × 4 and five 5 × 5 (two, five and eight without it); with cells open at their upper ends there is none of these sizes. Every grid was tried, in fractions. Either the paper counts by something that its readers do not repeat, or they repeat a count that is wrong: its own text was not at hand. Nothing that the linter says of a given matrix hangs on that.
`;

/** The page and its pictures: path below \`docs/\` to content. */
export function matricesPage(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const sections = PAGE_ENTRIES.map((entry) => section(entry, files));
  files.set('matrices.md', `${[INTRODUCTION, ...sections].join('\n')}`);
  return files;
}

function section({ matrix, remark }: PageEntry, files: Map<string, string>): string {
  const report = lint(matrix);
  const parts = [`## ${matrix.title['en']}`, `${remark} Source: ${matrix.source}`, picture(matrix, matrix.id, files)];
  for (const dimension of report.dimensions) {
    parts.push(verdicts(dimension));
    if (dimension.nearest !== null) parts.push(...alternatives(matrix, dimension, dimension.nearest, files));
    else if (dimension.axioms.meetsAxioms === false) parts.push('No matrix with these levels meets the axioms here.');
  }
  parts.push(findings(report));
  return `${parts.join('\n\n')}\n`;
}

function picture(matrix: RiskMatrix, name: string, files: Map<string, string>): string {
  files.set(`matrices/${name}.svg`, matrixSvg(matrix));
  return `![${matrix.title['en']}](matrices/${name}.svg)`;
}

function verdicts({ axioms, assumed }: DimensionReport): string {
  const { weakConsistency, betweenness, consistentColouring, structure, reversals } = axioms;
  const fraction = reversals.unambiguousPairFraction;
  const rows = [
    [
      'Axiom 1, weak consistency',
      word(weakConsistency.holds),
      `lowest level up to ${short(axioms.maxBottom)}, highest from ${short(axioms.minTop)}`,
    ],
    ['Axiom 2, betweenness', word(betweenness.holds), ''],
    ['Axiom 3, consistent colouring', word(consistentColouring.holds), ''],
    ['Lemma 1, no shared side', word(structure.lemma1EdgeContacts === 0), ''],
    ['Lemma 2, first row and column', word(structure.lemma2), ''],
    ['Theorem 1 (a), all green there', word(structure.theorem1a), ''],
    ['Theorem 1 (b), second row and column', word(structure.theorem1b), ''],
    ['Certain reversals', String(reversals.certain.length), `possible: ${reversals.possible}`],
    [
      'Pairs told apart for certain',
      fraction === null ? 'not defined' : `${(fraction * 100).toFixed(1)} %`,
      fraction === null ? 'a scale has no end' : '',
    ],
  ];
  const heading = `| ${assumed ? 'On assumed equal steps' : 'On the declared scales'} | | |`;
  return [heading, '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** The nearest compliant matrix, and the nearest that also keeps the worst consequence off the lowest level. */
function alternatives(
  matrix: RiskMatrix,
  dimension: DimensionReport,
  nearest: NearestCompliant,
  files: Map<string, string>,
): readonly string[] {
  const kept = nearestCompliant({ ...dimension, grid: matrix.grid }, { worstAboveLowest: true });
  const first = alternative(matrix, nearest, 'nearest', files);
  const isFirst = kept !== null && kept.grid.join() === nearest.grid.join();
  return [
    `The nearest matrix that meets the axioms changes ${first}`,
    ...(kept === null || isFirst
      ? []
      : [
          `If the worst consequence is never to be on the lowest level, it takes ${alternative(matrix, kept, 'cautious', files)}`,
        ]),
  ];
}

function alternative(
  matrix: RiskMatrix,
  { grid, changed }: NearestCompliant,
  kind: string,
  files: Map<string, string>,
): string {
  const cells = grid.map((row) => row.map((level) => matrix.levels[level]!.code));
  const title = { ...matrix.title, en: `${matrix.title['en']}, ${kind} compliant` };
  const image = picture(defineMatrix({ ...definitionOf(matrix), title, cells }), `${matrix.id}-${kind}`, files);
  return `${changed.length} of ${grid.flat().length} cells:\n\n${image}`;
}

function findings({ findings: list }: LintReport): string {
  if (list.length === 0) return 'The linter has nothing to say.';
  const rows = list.map(({ severity, code, explanation }) => `| ${severity} | \`${code}\` | ${explanation} |`);
  return ['| severity | code | explanation |', '| --- | --- | --- |', ...rows].join('\n');
}

function word(holds: boolean | null): string {
  if (holds === null) return 'does not arise';
  return holds ? 'holds' : '**fails**';
}

function short(value: number | null): string {
  return value === null ? 'nothing' : String(Number(value.toPrecision(3)));
}
