import type { Provenance } from './warnings.ts';

/** p-values against a stated value, each under its own name: they differ, and mixing them misleads. */
export interface TestResult extends Provenance {
  /** One-sided, exact: probability of so few or fewer. */
  readonly pLess: number;
  /** One-sided, exact: probability of so many or more. */
  readonly pGreater: number;
  /** Two-sided, twice the smaller side: agrees with the exact interval. */
  readonly pCentral: number;
  /** Two-sided mid-p: agrees with the mid-p interval. */
  readonly pMidP: number;
  /** Two-sided by minimum likelihood, as R's poisson.test; can disagree with its own interval (Fay 2010). */
  readonly pMinLike: number;
}
