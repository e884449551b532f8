import { type Random, type SyntheticTruth, syntheticCounts } from '../../src/index.ts';

/** A made-up municipality over two years, and what is true in it. */
export interface Scenario {
  readonly name: string;
  readonly units: number;
  /** Incidents a unit and year. */
  readonly perUnit: number;
  readonly meanSeriesSize: number;
  /** True incidents in the second year over the first. */
  readonly trueRatio: number;
  /** Share reported in each year. */
  readonly reporting?: readonly [number, number];
}

export interface TwoYears {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly ones: readonly number[];
  readonly seriesBefore: readonly number[];
  readonly seriesAfter: readonly number[];
}

/** Draw both years of a scenario. */
export function drawTwoYears(
  { units, perUnit, meanSeriesSize, trueRatio, reporting = [1, 1] }: Scenario,
  random: Random,
): TwoYears {
  const ones = Array.from({ length: units }, () => 1);
  const truth: SyntheticTruth = {
    unitExposures: ones,
    periodExposure: [1, 1],
    incidence: [perUnit, perUnit * trueRatio],
    reporting,
    unitVariation: 0.5,
    meanSeriesSize,
  };
  const cells = [...syntheticCounts(truth, random)];
  const year = (period: number) => cells.filter((cell) => cell.period === period);
  const [first, second] = [year(0), year(1)];
  return {
    before: first.map((cell) => cell.reported),
    after: second.map((cell) => cell.reported),
    ones,
    seriesBefore: first.flatMap((cell) => cell.series),
    seriesAfter: second.flatMap((cell) => cell.series),
  };
}

/** The sum of a list of counts. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
