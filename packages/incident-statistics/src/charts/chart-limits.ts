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

/** Indices at which a value lies outside its limits; nulls never signal. */
export function outside(
  values: readonly (number | null)[],
  lower: readonly (number | null)[],
  upper: readonly (number | null)[],
): number[] {
  const signals: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value == null || lower[i] == null || upper[i] == null) continue;
    if (value < lower[i]! || value > upper[i]!) signals.push(i);
  }
  return signals;
}
