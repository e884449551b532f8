import { seededRandom, syntheticCounts } from '@vern/incident-statistics';
import { REPORTED_BEFORE, reportedAfter, type Scenario } from './scenario.ts';

/** Counts of one period, unit by unit. */
export interface DrawnPeriod {
  /** Reported incidents of each unit. */
  readonly counts: readonly number[];
  /** Full-time positions × school months of each unit. */
  readonly exposures: readonly number[];
}

export interface DrawnMonth {
  readonly reported: number;
  /** What no real municipality knows. */
  readonly occurred: number;
}

/** One draw of chance of a scenario. */
export interface Municipality {
  readonly before: DrawnPeriod;
  readonly after: DrawnPeriod;
  /** Months before, then months after. */
  readonly months: readonly DrawnMonth[];
  /** Reported incidents of each series. */
  readonly series: readonly number[];
}

/** Incidents a month for each full-time position, before anything changes. */
const INCIDENCE = 0.15;
/** Squared coefficient of variation between units. */
const UNIT_VARIATION = 0.3;
/** The school year runs from August; its twelfth month is July, when nobody is there. */
const JULY = 11;

/** Draws the municipality of a scenario: the same scenario and seed give the same municipality. */
export function drawMunicipality(scenario: Scenario): Municipality {
  const { units, months, trueChange, seriesSize, seed } = scenario;
  const periods = Array.from({ length: 2 * months }, (_, k) => ({
    isAfter: k >= months,
    isJuly: (k % months) % 12 === JULY,
  }));
  const cells = syntheticCounts(
    {
      unitExposures: Array.from({ length: units }, (_, k) => 15 + ((k * 37) % 66)),
      periodExposure: periods.map(({ isJuly }) => (isJuly ? 0 : 1)),
      incidence: periods.map(({ isAfter }) => INCIDENCE * (isAfter ? 1 + trueChange / 100 : 1)),
      reporting: periods.map(({ isAfter }) => (isAfter ? reportedAfter(scenario) : REPORTED_BEFORE)),
      unitVariation: UNIT_VARIATION,
      meanSeriesSize: seriesSize,
    },
    seededRandom(seed),
  );
  const zeros = (length: number) => Array.from({ length }, () => 0);
  const before = { counts: zeros(units), exposures: zeros(units) };
  const after = { counts: zeros(units), exposures: zeros(units) };
  const totals = periods.map(() => ({ reported: 0, occurred: 0 }));
  const series: number[] = [];
  for (const { unit, period, exposure, reported, occurred, series: sizes } of cells) {
    const side = periods[period]!.isAfter ? after : before;
    side.counts[unit]! += reported;
    side.exposures[unit]! += exposure;
    totals[period]!.reported += reported;
    totals[period]!.occurred += occurred;
    series.push(...sizes);
  }
  return { before, after, months: totals, series };
}
