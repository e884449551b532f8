import type { Cell } from './axioms/scaled-grid.ts';
import type { LintCode, LintDetails, StepRef } from './lint-details.ts';

/** Languages the linter speaks. */
export const LINT_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type LintLanguage = (typeof LINT_LANGUAGES)[number];

/** A finding's two sentences. */
export interface FindingText {
  readonly explanation: string;
  readonly suggestion: string;
}

/** The matrix's own words, for sentences about it. */
export interface Words {
  /** A cell by its two steps, in quotation marks. */
  readonly cell: (cell: Cell) => string;
  readonly level: (level: number) => string;
  readonly step: (at: StepRef) => string;
  /** A consequence dimension by its index. */
  readonly dimension: (index: number) => string;
  /** A number as people write it, to three significant digits. */
  readonly number: (value: number) => string;
}

/** One sentence pair per code: a language with a missing code does not compile. */
export type LintTexts = {
  readonly [Code in LintCode]: (details: LintDetails[Code], words: Words) => FindingText;
};
