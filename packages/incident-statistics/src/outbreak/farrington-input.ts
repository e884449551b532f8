import {
  requireCount,
  requireDraws,
  requireFields,
  requireLevel,
  requireOneOf,
  requirePositive,
  requireProbability,
  requireSeries,
} from '../refusals.ts';
import { type BaselineWindow, earliestAt } from './season-levels.ts';
import { SKEWNESS_POWERS, type SkewnessPower, THRESHOLD_METHODS, type ThresholdMethod } from './thresholds.ts';

/** Periods of a year, and the window and what is left out when nothing else is said: as Noufaily et al. have it for weeks. */
export const BASELINE_PERIODS = {
  week: { perYear: 52, halfWindow: 3, leftOut: 26 },
  month: { perYear: 12, halfWindow: 1, leftOut: 6 },
} as const;
export type BaselinePeriod = keyof typeof BASELINE_PERIODS;

/** A series, and how its newest period is held against the same time of earlier years. */
export interface FarringtonInput {
  /** One entry a period, the oldest first. */
  readonly counts: readonly number[];
  /** What they were counted over; default alike. Periods with 0 (July) are left out. */
  readonly exposures?: readonly number[];
  readonly period: BaselinePeriod;
  /** Index of the period judged; default the last. */
  readonly at?: number;
  /** Earlier years that make the baseline; default 5. Less than three carry no trend. */
  readonly years?: number;
  /** Periods on each side of the same time in earlier years; default 3 weeks, 1 month. */
  readonly halfWindow?: number;
  /** Levels in a year; default 10. 1 compares the same time of earlier years alone (1996). */
  readonly seasons?: number;
  /** Newest periods left out of the baseline; default 26 weeks, 6 months. */
  readonly leftOut?: number;
  /** The p-value up to which a trend is kept; default 1: always. 0 = never; 0.05 as in 1996. Nor is one that leads above all that was seen. */
  readonly trendUpTo?: number;
  /** Anscombe residuals above this count less; default 2.58. Null: all count alike. */
  readonly reweightAbove?: number | null;
  readonly method?: ThresholdMethod;
  /** Of `delta` alone; default `two_thirds`. */
  readonly power?: SkewnessPower;
  /** Chance of an alarm in an ordinary period; default 0.005. */
  readonly alpha?: number;
  /** Below so many incidents in so many of the newest periods nothing alarms; default 5 in 4. */
  readonly leastCount?: number;
  readonly leastPeriods?: number;
}

/** The same with what was not said filled in. */
export interface FarringtonSettings extends BaselineWindow {
  readonly exposures: readonly number[];
  readonly at: number;
  readonly trendUpTo: number;
  readonly reweightAbove: number | null;
  readonly method: ThresholdMethod;
  readonly power: SkewnessPower;
  readonly alpha: number;
  readonly leastCount: number;
  readonly leastPeriods: number;
}

/** @throws {TypeError | RangeError} For a series or an option that is none, and a series too short for its baseline. */
export function farringtonSettings(input: FarringtonInput): FarringtonSettings {
  requireFields('input', input, {
    counts: true,
    exposures: false,
    period: true,
    at: false,
    years: false,
    halfWindow: false,
    seasons: false,
    leftOut: false,
    trendUpTo: false,
    reweightAbove: false,
    method: false,
    power: false,
    alpha: false,
    leastCount: false,
    leastPeriods: false,
  });
  requireOneOf('period', Object.keys(BASELINE_PERIODS) as BaselinePeriod[], input.period);
  const ofPeriod = BASELINE_PERIODS[input.period];
  const settings = {
    ...ofPeriod,
    exposures: input.exposures ?? evenExposures(input.counts),
    years: 5,
    seasons: 10,
    trendUpTo: 1,
    reweightAbove: 2.58,
    method: 'nb_plugin' as const,
    power: 'two_thirds' as const,
    alpha: 0.005,
    leastCount: 5,
    leastPeriods: 4,
    ...given(input),
  };
  requireSeries(input.counts, settings.exposures, { emptyPeriods: true });
  const placed = { at: input.counts.length - 1, ...settings };
  requireOptions(placed, input.power);
  requirePlace(placed, input.counts.length);
  return placed;
}

function evenExposures(counts: unknown): readonly number[] {
  return Array.isArray(counts) ? counts.map(() => 1) : [];
}

/** The options that were given: an undefined one is none. */
function given({ counts: _, period: __, ...options }: FarringtonInput): Omit<FarringtonInput, 'counts' | 'period'> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function requireOptions(settings: FarringtonSettings, power: SkewnessPower | undefined): void {
  for (const name of ['years', 'seasons', 'leastPeriods'] as const) requireDraws(name, settings[name]);
  for (const name of ['halfWindow', 'leftOut', 'leastCount', 'at'] as const) requireCount(name, settings[name]);
  requireProbability('trendUpTo', settings.trendUpTo);
  requireLevel('alpha', settings.alpha);
  if (settings.reweightAbove !== null) requirePositive('reweightAbove', settings.reweightAbove);
  requireOneOf('method', Object.keys(THRESHOLD_METHODS) as ThresholdMethod[], settings.method);
  requireOneOf('power', Object.keys(SKEWNESS_POWERS) as SkewnessPower[], settings.power);
  if (power !== undefined && settings.method !== 'delta') {
    throw new RangeError(`power must not be given for ${settings.method}: it is delta's alone.`);
  }
}

function requirePlace(settings: FarringtonSettings, periods: number): void {
  const { at, perYear, halfWindow, seasons, leftOut, years, exposures, leastPeriods } = settings;
  const between = perYear - 2 * halfWindow - 1;
  if (between < 0 || seasons - 1 > between) {
    throw new RangeError(
      `seasons (${seasons}) do not fit: ${Math.max(0, between)} periods lie between the windows of two years.`,
    );
  }
  if (leftOut < halfWindow || leftOut >= perYear) {
    throw new RangeError(`leftOut must be from halfWindow, ${halfWindow}, to ${perYear - 1}, got ${leftOut}.`);
  }
  const earliest = earliestAt(settings);
  if (at < earliest || at >= periods) {
    throw new RangeError(
      `at must be from ${earliest} (${years} years and the window before it) to ${periods - 1}, got ${at}.`,
    );
  }
  if (exposures[at] === 0) throw new RangeError(`exposures[${at}] is 0: nothing is to be judged there.`);
  if (leastPeriods > at + 1) throw new RangeError(`leastPeriods must be at most ${at + 1}, got ${leastPeriods}.`);
}
