/** What a kind of chart needs to know of a series to draw its limits. */
export interface ChartKind {
  /** Standard deviation of one period's value at the centre, apart from clustering. */
  readonly sigma: (centre: number, exposure: number) => number;
  /** Whether the limits are widened (or narrowed) by the spread that the series itself shows (Laney 2002). */
  readonly isPrime: boolean;
  /** No value can lie below the one or above the other. */
  readonly least: number;
  readonly most: number;
}

const rateSigma = (centre: number, exposure: number) => Math.sqrt(centre / exposure);
const shareSigma = (centre: number, exposure: number) => Math.sqrt((centre * (1 - centre)) / exposure);
const UNBOUNDED = Number.POSITIVE_INFINITY;

/**
 * - `u`: incidents per exposure. `u_prime`: the same for many or clustered incidents: the default for a municipality's months.
 * - `p`: the share of so many (units, employees, reports) of which something is true. `p_prime`: the same for large numbers.
 * - `xmr`: any measured value, one a period (a median answer time, a score): individuals and moving range.
 */
export const CHART_KINDS = {
  u: { sigma: rateSigma, isPrime: false, least: 0, most: UNBOUNDED },
  u_prime: { sigma: rateSigma, isPrime: true, least: 0, most: UNBOUNDED },
  p: { sigma: shareSigma, isPrime: false, least: 0, most: 1 },
  p_prime: { sigma: shareSigma, isPrime: true, least: 0, most: 1 },
  xmr: { sigma: () => 1, isPrime: true, least: Number.NEGATIVE_INFINITY, most: UNBOUNDED },
} as const satisfies Record<string, ChartKind>;
export type ChartKindName = keyof typeof CHART_KINDS;
