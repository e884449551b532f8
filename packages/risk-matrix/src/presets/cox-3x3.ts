import { defineMatrix } from '../define/define-matrix.ts';
import type { Level, ScaleClass } from '../define/matrix-definition.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';
import { inThree, PRESET_LANGUAGES } from './texts.ts';
import { VIOLENCE_LEVELS } from './violence-levels.ts';

const THIRDS = [0, 1 / 3, 2 / 3, 1] as const;

/**
 * The only 3 × 3 matrix with equal steps that meets Cox's axioms and his Theorem 1: green first row and
 * column, one red cell.
 *
 * For teaching and for testing other tools, not for rating violence: its scales run from 0 to 1. The
 * levels borrow the texts of the default.
 */
export const COX_3X3: RiskMatrix = /* @__PURE__ */ defineMatrix({
  id: 'cox-3x3',
  version: '1',
  languages: PRESET_LANGUAGES,
  title: inThree('Cox 3 × 3', 'Cox 3 × 3', 'Cox 3 × 3'),
  source: "L. A. Cox Jr., What's Wrong with Risk Matrices?, Risk Analysis 28(2), 2008.",
  likelihood: { unit: 'events_per_unit_year', classes: thirds() },
  dimensions: [{ code: 'consequence', label: inThree('Konsekvens', 'Konsekvens', 'Consequence'), classes: thirds() }],
  aggregation: 'max',
  levels: ['green', 'yellow', 'red'].map(level),
  cells: [
    ['green', 'green', 'green'],
    ['green', 'yellow', 'yellow'],
    ['green', 'yellow', 'red'],
  ],
});

function thirds(): readonly ScaleClass[] {
  const labels = [inThree('Lav', 'Låg', 'Low'), inThree('Middels', 'Middels', 'Medium'), inThree('Høy', 'Høg', 'High')];
  return labels.map((label, k) => ({
    code: ['low', 'medium', 'high'][k]!,
    label,
    anchor: { from: THIRDS[k]!, to: THIRDS[k + 1]! },
  }));
}

function level(code: string): Level {
  return VIOLENCE_LEVELS.find((candidate) => candidate.code === code)!;
}
