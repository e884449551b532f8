import type { Barrier } from './barrier.ts';
import { type QuantifiedHazard, type ResidualRisk, residual } from './residual.ts';

/** How far a measure has come. Only what has been seen to work counts as current. */
export type MeasureStatus = 'planned' | 'implemented' | 'verified';

/** A barrier with the state of the measure behind it. */
export interface Measure extends Barrier {
  readonly status: MeasureStatus;
}

/** The three markers of a hazard: without measures, as of today, and when all is done. */
export interface RiskStages {
  readonly inherent: ResidualRisk;
  /** Behind the verified measures. */
  readonly current: ResidualRisk;
  /** Behind all measures: what the plan promises. */
  readonly residual: ResidualRisk;
}

/**
 * Inherent, current and residual risk of one hazard (forskrift om utførelse av arbeid § 3A-2 asks for
 * the effect of measures in place; what planned ones would leave may be asked as well).
 *
 * @throws {RangeError} As `residual`.
 */
export function riskStages(hazard: QuantifiedHazard, measures: readonly Measure[], commonCause?: number): RiskStages {
  const verified = measures.filter((measure) => measure.status === 'verified');
  return {
    inherent: residual(hazard, [], commonCause),
    current: residual(hazard, verified, commonCause),
    residual: residual(hazard, measures, commonCause),
  };
}
