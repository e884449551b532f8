import { requireCount, requireFields, requireNonNegative, requirePositive, requireShift } from '../refusals.ts';

/** What a monitor must remember between periods: small enough for one row a unit. */
export interface CusumState {
  readonly evidence: number;
  readonly periods: number;
  readonly alarm: boolean;
}

/** What a monitor watches for: the rate per unit of exposure, the ratio to be found, the decision value and the dispersion (all > 0). */
export interface CusumMonitorDesign {
  readonly rate0: number;
  readonly rho: number;
  readonly h: number;
  /** Default 1. */
  readonly phi?: number;
}

/** Before the first period. */
export const CUSUM_START: CusumState = { evidence: 0, periods: 0, alarm: false };

/**
 * The streaming form of `likelihoodCusum`: one period in, the next state out, nothing kept.
 * @throws {TypeError | RangeError} If the count is not whole, the exposure negative, a parameter not positive, rho 1, or
 * the state is not what a step gave back: a numeric column read as text would else never alarm.
 */
export function stepCusum(
  state: CusumState,
  period: { readonly count: number; readonly exposure: number },
  design: CusumMonitorDesign,
): CusumState {
  requireFields('state', state, { evidence: true, periods: true, alarm: true });
  requireFields('period', period, { count: true, exposure: true });
  requireFields('design', design, { rate0: true, rho: true, h: true, phi: false });
  const { count, exposure } = period;
  const { rate0, rho, h, phi = 1 } = design;
  requireCount('count', count);
  requireNonNegative('exposure', exposure);
  for (const [name, value] of Object.entries({ rate0, h, phi })) requirePositive(name, value);
  requireShift('rho', rho);
  requireNonNegative('state.evidence', state.evidence);
  requireCount('state.periods', state.periods);
  if (exposure === 0 && count > 0) throw new RangeError('A count without exposure gives no rate.');
  const weight = (count * Math.log(rho) - rate0 * exposure * (rho - 1)) / phi;
  const evidence = Math.max(0, state.evidence + weight);
  return { evidence, periods: state.periods + 1, alarm: evidence >= h };
}
