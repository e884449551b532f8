import { requireNonNegative, requirePositive, requireProbability, requireSameLength } from '../refusals.ts';
import { drawBinomial, drawGammaWithMeanOne, drawPoisson } from './draw.ts';
import type { Random } from './seeded-random.ts';

/** What is true in a made-up municipality: the answer that a method is supposed to find. */
export interface SyntheticTruth {
  /** Exposure of each unit in a full period (FTE, pupils, …): one entry a unit, > 0. */
  readonly unitExposures: readonly number[];
  /** Share of the full exposure in each period (school days / full month): one entry a period, ≥ 0. July may be 0. */
  readonly periodExposure: readonly number[];
  /** True incidents per unit of exposure, one entry a period: the incidence. */
  readonly incidence: readonly number[];
  /** Probability that an incident is reported, one entry a period: the reporting culture. */
  readonly reporting: readonly number[];
  /** Factor of each period (season); average it to 1 over a year so that incidence keeps its meaning. Default 1. */
  readonly season?: readonly number[];
  /** Squared coefficient of variation between units' underlying rates; 0 = all alike. Default 0. */
  readonly unitVariation?: number;
  /** Mean incidents per series (one pupil or situation within a unit and period); 1 = no clustering. Default 1. */
  readonly meanSeriesSize?: number;
  /** Shape of the series sizes' spread: small = a few long series cause most. Default 0.35. */
  readonly seriesShape?: number;
  /** Units that never report, whatever happens there: their indices. Default none. */
  readonly silentUnits?: readonly number[];
}

/** What happened, and what was reported, in one unit and period. */
export interface SyntheticCell {
  readonly unit: number;
  readonly period: number;
  /** unitExposures[unit] × periodExposure[period]. */
  readonly exposure: number;
  /** Incidents that happened. No real municipality knows this number. */
  readonly occurred: number;
  /** Incidents that were reported. */
  readonly reported: number;
  /** Reported incidents of each series that has any. Sums to `reported`. */
  readonly series: readonly number[];
}

/**
 * Draw a municipality's incidents cell by cell (unit × period, unit outermost) from a known truth.
 *
 * Units differ by gamma factors; within a cell series start as a Poisson process, each with 1 +
 * negative binomial incidents; every incident is reported or not on its own. Lazy: a million
 * cells need no memory.
 *
 * @param random - The source of chance; `seededRandom(seed)` for a repeatable draw.
 * @throws {RangeError} If lengths differ or a value lies outside its stated range.
 */
export function* syntheticCounts(truth: SyntheticTruth, random: Random): Generator<SyntheticCell, void> {
  checkTruth(truth);
  const { unitExposures, periodExposure, incidence, reporting, season, unitVariation = 0, meanSeriesSize = 1 } = truth;
  const silent = new Set(truth.silentUnits);
  for (let unit = 0; unit < unitExposures.length; unit++) {
    const factor = unitVariation === 0 ? 1 : drawGammaWithMeanOne(1 / unitVariation, random);
    for (let period = 0; period < periodExposure.length; period++) {
      const exposure = unitExposures[unit]! * periodExposure[period]!;
      const expected = exposure * incidence[period]! * (season?.[period] ?? 1) * factor;
      const started = drawPoisson(expected / meanSeriesSize, random);
      const sizes = Array.from({ length: started }, () => drawSeriesSize(truth, random));
      const chance = silent.has(unit) ? 0 : reporting[period]!;
      const series = sizes.map((size) => drawBinomial(size, chance, random)).filter((size) => size > 0);
      yield {
        unit,
        period,
        exposure,
        occurred: sizes.reduce((sum, size) => sum + size, 0),
        reported: series.reduce((sum, size) => sum + size, 0),
        series,
      };
    }
  }
}

function drawSeriesSize({ meanSeriesSize = 1, seriesShape = 0.35 }: SyntheticTruth, random: Random): number {
  if (meanSeriesSize === 1) return 1;
  return 1 + drawPoisson((meanSeriesSize - 1) * drawGammaWithMeanOne(seriesShape, random), random);
}

function checkTruth(truth: SyntheticTruth): void {
  const { unitExposures, periodExposure, incidence, reporting, season = incidence.map(() => 1) } = truth;
  const { unitVariation = 0, meanSeriesSize = 1, seriesShape = 0.35 } = truth;
  requireSameLength('periodExposure', periodExposure, 'incidence', incidence);
  requireSameLength('periodExposure', periodExposure, 'reporting', reporting);
  requireSameLength('periodExposure', periodExposure, 'season', season);
  for (const value of unitExposures) requirePositive('unitExposures', value);
  for (const value of [...periodExposure, ...incidence, ...season])
    requireNonNegative('periods, incidence and season', value);
  for (const value of reporting) requireProbability('reporting', value);
  requireNonNegative('unitVariation', unitVariation);
  requirePositive('seriesShape', seriesShape);
  if (!(meanSeriesSize >= 1)) throw new RangeError(`meanSeriesSize must be at least 1, got ${meanSeriesSize}.`);
}
