import type { Provenance } from '../warnings.ts';
import type { ChartKind } from './chart-kinds.ts';

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

/** What a period is held against: the centre, and for prime kinds the spread of the standardised values, null where unknown. */
export interface Held {
  readonly centre: number;
  readonly sigmaZ: number | null;
}

/** Limits of both sides at so many standard deviations, one entry a period; null where nothing was exposed or no spread is known. */
export function limitsAt(
  kind: ChartKind,
  exposures: readonly number[],
  heldAt: (period: number) => Held,
  deviations: number,
): { readonly lower: readonly (number | null)[]; readonly upper: readonly (number | null)[] } {
  const line = (side: -1 | 1) =>
    exposures.map((exposure, i) => {
      if (exposure === 0) return null;
      const { centre, sigmaZ } = heldAt(i);
      const sigma = kind.sigma(centre, exposure);
      const spread = kind.isPrime && sigma > 0 ? sigmaZ : 1;
      if (spread === null) return null;
      return Math.min(kind.most, Math.max(kind.least, centre + side * deviations * sigma * spread));
    });
  return { lower: line(-1), upper: line(1) };
}
