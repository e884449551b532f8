import { cellsFromScore } from '../define/cells-from-score.ts';
import { defineMatrix } from '../define/define-matrix.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';
import { inThree, PRESET_LANGUAGES } from './texts.ts';
import { VIOLENCE_DIMENSIONS } from './violence-dimensions.ts';
import { VIOLENCE_LEVELS } from './violence-levels.ts';
import { VIOLENCE_LIKELIHOOD } from './violence-likelihood.ts';

/**
 * Vern's default for violence and threats against staff in schools and kindergartens, 5 × 5.
 *
 * Likelihood bounds suit a unit where things happen weekly: published municipal scales end where school
 * days begin. The cells are the product score 1–4, 5–9, 10–14, 15–25 that Norwegian municipalities
 * know. The linter objects to it, as to any product score; its findings and the nearest matrix that
 * meets the axioms stand in `docs/matrices.md`. A municipality makes its own version of it.
 */
export const VIOLENCE_AND_THREATS: RiskMatrix = /* @__PURE__ */ defineMatrix({
  id: 'violence-and-threats',
  version: '1',
  languages: PRESET_LANGUAGES,
  title: inThree('Vold og trusler', 'Vald og truslar', 'Violence and threats'),
  source: 'Vern, proposed default: likelihood bounds in orders of magnitude, product score 1–4, 5–9, 10–14, 15–25.',
  likelihood: VIOLENCE_LIKELIHOOD,
  dimensions: VIOLENCE_DIMENSIONS,
  aggregation: 'max',
  levels: VIOLENCE_LEVELS,
  cells: cellsFromScore(
    [5, 5],
    [
      ['green', 1],
      ['yellow', 5],
      ['orange', 10],
      ['red', 15],
    ],
  ),
  cellOrigin: 'product_score',
});
