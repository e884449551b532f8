import { requireFields, requirePositive } from '../refusals.ts';
import { CHART_KINDS } from './chart-kinds.ts';
import { limitsAt, outside, type RateChart } from './chart-limits.ts';
import { D2, movingSpread } from './moving-spread.ts';
import { CHART_FIELDS, type ChartInput, ratesAndSigmas } from './u-chart.ts';

/** A chart of rates whose limits allow for the spread that the series itself shows. */
export interface LaneyUChart extends RateChart {
  /** (rate − centre)/σ for each period; null without exposure or when nothing was ever counted. */
  readonly standardised: readonly (number | null)[];
  /** Spread of the standardised rates: 1 = Poisson, above = over-dispersed; null with fewer than two periods. */
  readonly sigmaZ: number | null;
}

/**
 * Laney's u′ chart (2002): the u chart with limits widened by the spread the series itself shows.
 * The default for a municipality's months.
 * @param input.d2 - Mean moving range of two normal values by which the ranges are divided, default 1.128; 2/√π unrounded.
 * @throws {RangeError} As `uChart`, and if d2 is not positive.
 */
export function laneyUChart(input: ChartInput & { readonly d2?: number }): LaneyUChart {
  requireFields('input', input, { ...CHART_FIELDS, d2: false });
  const { centre, rates, sigmas, baseline, multiplier } = ratesAndSigmas(input);
  const { d2 = D2 } = input;
  requirePositive('d2', d2);
  const standardised = rates.map((rate, i) => (rate === null || centre === 0 ? null : (rate - centre) / sigmas[i]!));
  const inBaseline = standardised.slice(...baseline).filter((z) => z !== null);
  const sigmaZ = movingSpread(inBaseline, d2);
  const { lower, upper } = limitsAt(CHART_KINDS.u_prime, input.exposures, () => ({ centre, sigmaZ }), multiplier);
  return {
    method: 'laney_u_prime',
    warnings: inBaseline.length < 12 ? ['short_series'] : [],
    centre,
    rates,
    standardised,
    sigmaZ,
    lower,
    upper,
    signals: outside(rates, lower, upper),
  };
}
