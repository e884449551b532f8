import type { ExposureUnit } from '../exposure/exposure.ts';
import type { Interval } from '../interval.ts';

/** What can be said of a goal, from best to worst; "cannot tell" is an answer, not a failure. */
export const VERDICT_CODES = ['reached', 'on_the_way', 'not_shown', 'worse', 'cannot_tell'] as const;
export type VerdictCode = (typeof VERDICT_CODES)[number];

/** Why a verdict is what it is. Codes: the screens translate them. */
export const VERDICT_REASONS = [
  'target_shown',
  'target_not_shown',
  'interval_covers_no_change',
  'interval_above_no_change',
  'anchored_series_contradicts',
  'completeness_has_fallen',
  'reporting_not_checked',
  'definition_changed',
  'severity_not_coded',
  'exposure_unknown',
  'data_not_frozen',
  'nothing_counted',
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

/** Whether the question can be answered from these data at all. */
export interface Measurability {
  /** The endpoint means the same in both periods. */
  readonly sameDefinition: boolean;
  /** Share of incidents whose severity is coded, in [0, 1]; the goal is about harm, not reports. */
  readonly severityCoded: number;
  readonly exposureKnown: boolean;
  /** Late reports are in: a cut-off and 30 days have passed. */
  readonly frozen: boolean;
}

/** Incidents in a period, and its exposure in the unit the evidence names. */
export interface CountedPeriod {
  readonly count: number;
  readonly exposure: number;
}

/** All that is registered before the figures are looked at, and the figures. */
export interface GoalEvidence {
  readonly baseline: CountedPeriod;
  readonly current: CountedPeriod;
  /** Names the denominator in the sentence. */
  readonly exposureUnit: ExposureUnit;
  /** Default `reduce`; `increase` for goals such as more near-misses reported. */
  readonly direction?: 'reduce' | 'increase';
  /** The smallest change worth the name, e.g. 0.2 for 20 %. */
  readonly relevantChange: number;
  readonly measurability: Measurability;
  /** Default 0.95. */
  readonly confidence?: number;
  /** Measured dispersion, e.g. `clusterDispersion`. Left out when only totals are known. */
  readonly phi?: number;
  /** Assumed instead, default 25. */
  readonly plausiblePhi?: number;
  /** Ratio interval of outcomes that leave other traces (doctor, absence, notified injuries), if there are any. */
  readonly anchored?: Interval;
  /** Measured share of incidents reported, in (0, 1], if audited in both periods (`captureRecapture`). */
  readonly completeness?: { readonly before: number; readonly after: number };
}
