import { mean } from '../numeric/sums.ts';

/** Mean moving range of two normal values, as Minitab and qicharts2 round it. */
export const D2 = 1.128;

/**
 * The mean moving range of values as a standard deviation.
 * @returns Null where there is no range: fewer than two values.
 */
export function movingSpread(values: readonly number[], d2: number = D2): number | null {
  return values.length < 2 ? null : mean(values.slice(1).map((value, i) => Math.abs(value - values[i]!))) / d2;
}
