import type { Contact } from './axioms/betweenness.ts';
import type { ColouringMismatch } from './axioms/consistent-colouring.ts';
import type { Cell } from './axioms/scaled-grid.ts';
import type { WeakConsistencyWitness } from './axioms/weak-consistency.ts';

/** A step of a scale: the likelihood scale, or one consequence dimension by its index. */
export interface StepRef {
  readonly dimension: number | 'likelihood';
  readonly step: number;
}

/**
 * What each finding knows: numbers and indices only, so that any screen can put it into its own words.
 * Levels are indices into `matrix.levels`.
 */
export interface LintDetails {
  one_level_only: { readonly level: number };
  level_unreachable: { readonly level: number };
  level_duplicate: { readonly first: number; readonly second: number };
  level_looks_alike: { readonly first: number; readonly second: number };
  too_many_levels: { readonly count: number; readonly advised: number };
  not_monotone: { readonly from: Cell; readonly to: Cell; readonly fromLevel: number; readonly toLevel: number };
  level_skipped: { readonly from: Cell; readonly to: Cell; readonly fromLevel: number; readonly toLevel: number };
  worst_consequence_lowest_level: { readonly cell: Cell; readonly level: number };
  anchors_overlap: { readonly at: StepRef; readonly end: number; readonly start: number };
  anchors_gap: { readonly at: StepRef; readonly end: number; readonly start: number };
  anchors_out_of_order: { readonly at: StepRef; readonly end: number; readonly start: number };
  axioms_not_checked: { readonly dimension: number; readonly missing: 'likelihood' | 'consequence' };
  equal_steps_assumed: { readonly dimension: number };
  weak_consistency: WeakConsistencyWitness & { readonly bottom: number; readonly top: number };
  betweenness: Contact & { readonly bottomLevel: number; readonly topLevel: number };
  consistent_colouring: ColouringMismatch & { readonly minTop: number; readonly maxBottom: number };
  colouring_lies_between: ColouringMismatch;
  certain_reversal: {
    readonly lower: Cell;
    readonly higher: Cell;
    readonly lowerLevel: number;
    readonly higherLevel: number;
  };
  skip_overlap: { readonly lower: number; readonly higher: number; readonly max: number; readonly min: number };
  range_compression: { readonly level: number; readonly min: number; readonly max: number; readonly decades: number };
  few_pairs_ordered: { readonly fraction: number };
  lemma_1: { readonly contacts: number; readonly zeroAnchored: boolean };
  lemma_2: { readonly zeroAnchored: boolean };
  theorem_1a: { readonly zeroAnchored: boolean };
  theorem_1b: { readonly zeroAnchored: boolean };
}

/** Code of everything the linter can find. Stable: filters and translations hang on it. */
export type LintCode = keyof LintDetails;
