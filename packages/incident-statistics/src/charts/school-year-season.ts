import { requireFields, requireSeries } from '../refusals.ts';

/** The school year's rhythm, and exposures with it taken into account. */
export interface MonthPattern {
  /** Factor of each month of the school year, August first; null for a month that never had exposure. Exposure-weighted mean 1. */
  readonly factors: readonly (number | null)[];
  /** The exposures times their month's factor: what to hand to a chart so that season is not taken for change. */
  readonly adjustedExposures: readonly number[];
}

/**
 * The school year's own rhythm: each month's rate over the whole, August first.
 *
 * Three school years or more make it worth adjusting for; with fewer compare the same window instead.
 *
 * @param input.firstMonth - Month of the first period, 1 = January.
 * @throws {RangeError} If the series do not belong together or firstMonth is not 1 … 12.
 */
export function schoolYearSeason(input: {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly firstMonth: number;
}): MonthPattern {
  requireFields('input', input, { counts: true, exposures: true, firstMonth: true });
  const { counts, exposures, firstMonth } = input;
  requireSeries(counts, exposures, { emptyPeriods: true });
  if (!(Number.isInteger(firstMonth) && firstMonth >= 1 && firstMonth <= 12)) {
    throw new RangeError(`firstMonth must be 1 to 12, got ${firstMonth}.`);
  }
  // August (8) becomes place 0.
  const place = (period: number) => (firstMonth - 8 + 12 + period) % 12;
  const monthCounts = Array.from({ length: 12 }, () => 0);
  const monthExposures = Array.from({ length: 12 }, () => 0);
  for (let i = 0; i < counts.length; i++) {
    monthCounts[place(i)]! += counts[i]!;
    monthExposures[place(i)]! += exposures[i]!;
  }
  const allCounts = monthCounts.reduce((sum, count) => sum + count, 0);
  const allExposure = monthExposures.reduce((sum, exposure) => sum + exposure, 0);
  const factors = monthCounts.map((count, month) => {
    if (monthExposures[month] === 0) return null;
    return allCounts === 0 ? 1 : count / monthExposures[month]! / (allCounts / allExposure);
  });
  return { factors, adjustedExposures: exposures.map((exposure, i) => exposure * (factors[place(i)] ?? 1)) };
}
