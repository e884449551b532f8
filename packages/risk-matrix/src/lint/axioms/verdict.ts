/**
 * Whether an axiom holds: with what proves it, or with what refutes it; `null` when the question does
 * not arise because the matrix has one level only.
 */
export type Verdict<Proof, Witness> =
  | { readonly holds: true; readonly proof: Proof }
  | { readonly holds: false; readonly witness: Witness }
  | { readonly holds: null };

/** A hazard in numbers: how often, how grave, and what that makes. */
export interface RiskPoint {
  readonly frequency: number;
  readonly value: number;
  readonly risk: number;
}
