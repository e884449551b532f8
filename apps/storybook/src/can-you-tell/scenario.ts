/** A made-up municipality that a reader builds by sliding: what is true, and how it is reported. */
export interface Scenario {
  /** How much the true number of incidents changes, in percent: −50 to 50. */
  readonly trueChange: number;
  /** How much the share that is reported changes, in percent of that share: −50 to 50. */
  readonly reportingChange: number;
  /** Mean incidents in a series around one child or situation: 1 (all on their own) to 20. */
  readonly seriesSize: number;
  /** Schools and kindergartens: 5 to 150. */
  readonly units: number;
  /** Months before, and as many after: 3 to 24. */
  readonly months: number;
  /** Which draw of chance. */
  readonly seed: number;
  /** Somebody has checked in both periods how much is reported. */
  readonly audited: boolean;
}

/** What the page starts with: nothing has changed but chance. */
export const NOTHING_CHANGED: Scenario = {
  trueChange: 0,
  reportingChange: 0,
  seriesSize: 8,
  units: 40,
  months: 12,
  seed: 4,
  audited: false,
};

/** Bounds of the sliders. */
export const SCENARIO_BOUNDS = {
  trueChange: { min: -50, max: 50, step: 5 },
  reportingChange: { min: -50, max: 50, step: 5 },
  seriesSize: { min: 1, max: 20, step: 1 },
  units: { min: 5, max: 150, step: 5 },
  months: { min: 3, max: 24, step: 1 },
} as const satisfies Partial<
  Record<keyof Scenario, { readonly min: number; readonly max: number; readonly step: number }>
>;
export type SliderName = keyof typeof SCENARIO_BOUNDS;

/** Share of the incidents that is reported before anything changes. */
export const REPORTED_BEFORE = 0.5;

/** Share of the incidents that is reported afterwards, in [0, 1]. */
export function reportedAfter({ reportingChange }: Scenario): number {
  return REPORTED_BEFORE * (1 + reportingChange / 100);
}
