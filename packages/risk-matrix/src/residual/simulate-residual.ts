import { betaQuantile } from '@vern/distributions';
import type { Barrier } from './barrier.ts';
import { type QuantifiedHazard, type ResidualRisk, residual } from './residual.ts';

/** A barrier whose effectiveness is known only roughly: Beta(alpha, beta). */
export interface UncertainBarrier extends Omit<Barrier, 'effectiveness'> {
  readonly effectiveness: { readonly alpha: number; readonly beta: number };
}

/** How a simulation is run. */
export interface SimulationOptions {
  readonly commonCause?: number;
  /** Number of draws, at least 1. */
  readonly draws: number;
  /** Uniform on [0, 1); seed it, and the result can be repeated. */
  readonly random: () => number;
}

/**
 * Residual risk behind barriers of uncertain effect: one result per draw, for means and percentiles.
 *
 * @throws {RangeError} As `residual`; or if the number of draws is not a whole number from 1.
 */
export function simulateResidual(
  hazard: QuantifiedHazard,
  barriers: readonly UncertainBarrier[],
  { commonCause, draws, random }: SimulationOptions,
): readonly ResidualRisk[] {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`Cannot make ${draws} draws.`);
  return Array.from({ length: draws }, () => {
    const drawn = barriers.map((barrier): Barrier => {
      const { alpha, beta } = barrier.effectiveness;
      return { ...barrier, effectiveness: betaQuantile(random(), alpha, beta) };
    });
    return residual(hazard, drawn, commonCause);
  });
}
