import { mean } from '../numeric/sums.ts';
import { requireFields, requireList, requirePositive } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';
import { outside } from './chart-limits.ts';
import { movingSpread } from './moving-spread.ts';

/** Nelson's power (1994): an exponential time to the power 1/3.6 is close to normal. */
const POWER = 3.6;

/** Centre and limits for times between events, in the unit of the times. */
export interface TChart extends Provenance {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly number[];
}

/**
 * The t chart: time between events, on a scale where the moving range makes sense, transformed back.
 * @param input.values - Times between events, > 0. A time of 0 is an error: use time stamps, or the g chart on days.
 * @throws {RangeError} If there are fewer than two values or one is not positive.
 */
export function tChart(input: { readonly values: readonly number[] }): TChart {
  requireFields('input', input, { values: true });
  const { values } = input;
  requireList('values', values);
  if (values.length < 2) throw new RangeError('values must hold at least two times.');
  for (const [index, value] of values.entries()) requirePositive(`values[${index}]`, value);
  const scaled = values.map((value) => value ** (1 / POWER));
  const centre = mean(scaled);
  const spread = movingSpread(scaled)!;
  const back = (value: number) => Math.max(0, value) ** POWER;
  const [lower, upper] = [back(centre - 3 * spread), back(centre + 3 * spread)];
  return {
    method: 't',
    warnings: values.length < 12 ? ['short_series'] : [],
    centre: back(centre),
    lower,
    upper,
    signals: outside(
      values,
      values.map(() => lower),
      values.map(() => upper),
    ),
  };
}
