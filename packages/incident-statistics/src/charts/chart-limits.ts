import type { Provenance } from '../warnings.ts';

/** A chart of rates: one entry a period; null where nothing was exposed. */
export interface RateChart extends Provenance {
  readonly centre: number;
  readonly rates: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Indices of points outside their limits. */
  readonly signals: readonly number[];
}

/** A value this near to a limit, by the size of the chart, lies on it: the last digits of a limit are rounding. */
const ROUNDING = 1e-12;

/** Indices at which a value lies outside its limits by more than rounding; nulls never signal. */
export function outside(
  values: readonly (number | null)[],
  lower: readonly (number | null)[],
  upper: readonly (number | null)[],
): number[] {
  const signals: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value == null || lower[i] == null || upper[i] == null) continue;
    const slack = ROUNDING * Math.max(Math.abs(value), Math.abs(upper[i]!));
    if (value < lower[i]! - slack || value > upper[i]! + slack) signals.push(i);
  }
  return signals;
}
