import type { LintCode, LintDetails } from './lint-details.ts';

/** `error` = the matrix misleads; `warning` = it may; `info` = worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something the linter has found, without words. */
export type Finding = {
  [Code in LintCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** JSON Pointers into the definition, the main place first. */
    readonly places: readonly string[];
    readonly details: LintDetails[Code];
  };
}[LintCode];

/** A finding in words. */
export type LintFinding = Finding & {
  /** What is wrong, with the matrix's own words and a counter-example where there is one. */
  readonly explanation: string;
  /** What to do about it. */
  readonly suggestion: string;
};

/**
 * How grave each finding is. A matrix whose values are assumed rather than declared cannot be wrong by
 * them, so there errors of the axioms become warnings.
 */
export const LINT_SEVERITY = {
  one_level_only: 'error',
  level_unreachable: 'warning',
  level_duplicate: 'error',
  level_looks_alike: 'warning',
  too_many_levels: 'warning',
  not_monotone: 'error',
  level_skipped: 'warning',
  worst_consequence_lowest_level: 'warning',
  anchors_overlap: 'error',
  anchors_gap: 'error',
  anchors_out_of_order: 'error',
  axioms_not_checked: 'info',
  equal_steps_assumed: 'info',
  weak_consistency: 'error',
  betweenness: 'error',
  consistent_colouring: 'error',
  colouring_lies_between: 'warning',
  certain_reversal: 'error',
  skip_overlap: 'warning',
  range_compression: 'warning',
  few_pairs_ordered: 'info',
  lemma_1: 'info',
  lemma_2: 'info',
  theorem_1a: 'info',
  theorem_1b: 'info',
} as const satisfies Record<LintCode, Severity>;
