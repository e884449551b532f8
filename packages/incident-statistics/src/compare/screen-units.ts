import { poissonCdf, poissonPmf, poissonSurvival } from '@vern/distributions';
import { total } from '../numeric/sums.ts';
import { requireSeries } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { funnelLimits } from './funnel-limits.ts';
import { adjustPValues } from './p-adjust.ts';
import { gammaPoissonRates } from './shrunken-rates.ts';

/** One unit among many. There is no rank here on purpose: a high figure can be good reporting. */
export interface ScreenedUnit {
  /** Observed over expected at the common rate. */
  readonly ratio: number;
  /** Funnel limits of the ratio: 99.8 % and 95 %, lower to upper. */
  readonly limits: readonly number[];
  readonly shrunkenRate: number;
  readonly shrunkenLower: number | null;
  readonly shrunkenUpper: number | null;
  /** Two-sided mid-p against the common rate, adjusted by Benjamini–Hochberg over all units. */
  readonly qValue: number;
  /** q at most 0.1: worth asking why. */
  readonly askWhy: boolean;
}

/** Share of the flagged units that may be flagged by chance. */
export const SCREENING_RATE = 0.1;

/**
 * All units at once: funnel limits, shrunken rates and q-values. The batch form, in the order given.
 * @throws {RangeError} If the series do not belong together, an exposure is 0 or nothing was counted anywhere.
 */
export function screenUnits(
  counts: readonly number[],
  exposures: readonly number[],
): Provenance & { readonly commonRate: number; readonly units: readonly ScreenedUnit[] } {
  requireSeries(counts, exposures);
  const commonRate = total(counts) / total(exposures);
  if (commonRate === 0) throw new RangeError('No incident was counted in any unit: there is nothing to compare.');
  const shrunken = gammaPoissonRates(counts, exposures);
  const qValues = adjustPValues(
    counts.map((count, i) => twoSidedMidP(count, commonRate * exposures[i]!)),
    'bh',
  );
  const units = counts.map((count, i) => ({
    ratio: count / (commonRate * exposures[i]!),
    limits: funnelLimits(commonRate * exposures[i]!).exact,
    shrunkenRate: shrunken.estimates[i]!,
    shrunkenLower: shrunken.lower?.[i] ?? null,
    shrunkenUpper: shrunken.upper?.[i] ?? null,
    qValue: qValues[i]!,
    askWhy: qValues[i]! <= SCREENING_RATE,
  }));
  return { method: 'funnel_shrinkage_bh', warnings: shrunken.boundary ? [] : ['overdispersed'], commonRate, units };
}

function twoSidedMidP(count: number, mean: number): number {
  const half = poissonPmf(count, mean) / 2;
  const tail = count < mean ? poissonCdf(count - 1, mean) + half : poissonSurvival(count, mean) + half;
  return Math.min(1, 2 * Math.min(tail, 1 - tail));
}
