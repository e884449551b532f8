import { requireCount, requireNonNegative, requirePositive } from '../refusals.ts';

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
 * @throws {RangeError} If the count is not whole, the exposure negative or a parameter not positive.
 */
export function stepCusum(
  state: CusumState,
  { count, exposure }: { readonly count: number; readonly exposure: number },
  { rate0, rho, h, phi = 1 }: CusumMonitorDesign,
): CusumState {
  requireCount('count', count);
  requireNonNegative('exposure', exposure);
  for (const value of [rate0, rho, h, phi]) requirePositive('rate0, rho, h and phi', value);
  if (exposure === 0 && count > 0) throw new RangeError('A count without exposure gives no rate.');
  const weight = (count * Math.log(rho) - rate0 * exposure * (rho - 1)) / phi;
  const evidence = Math.max(0, state.evidence + weight);
  return { evidence, periods: state.periods + 1, alarm: evidence >= h };
}
