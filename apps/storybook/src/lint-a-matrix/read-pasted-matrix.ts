import { type Fault, MatrixDefinitionError, parseMatrix, type RiskMatrix } from '@vern/risk-matrix';

/** What a pasted text turned out to be: a matrix, or everything that keeps it from being one. */
export type PastedMatrix =
  | { readonly kind: 'empty' }
  | { readonly kind: 'matrix'; readonly matrix: RiskMatrix }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Reads what somebody has pasted; never throws for what is in the text. */
export function readPastedMatrix(text: string): PastedMatrix {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'matrix', matrix: parseMatrix(text) };
  } catch (error) {
    if (error instanceof MatrixDefinitionError) return { kind: 'faults', faults: error.faults };
    throw error;
  }
}
