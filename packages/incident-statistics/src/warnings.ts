/**
 * What a reader must know before believing a number. Codes, not sentences: the screens translate them.
 *
 * - `no_data`: nothing was counted and nothing could be estimated.
 * - `zero_count`: a count is zero; only exact methods say anything.
 * - `dispersion_unknown`: only totals are known, so clustering of incidents is not accounted for.
 * - `overdispersed`: counts vary more than chance alone would make them.
 * - `underdispersed`: counts vary less than chance would; check for copied or capped figures.
 * - `few_units`: too few effective units for the cluster-robust interval.
 * - `dominant_unit`: one unit carries most of the incidents.
 * - `partial_period`: the periods compared are not equally long.
 * - `late_reports`: the newest period is still filling up.
 * - `short_series`: too few points for the method to mean much.
 * - `small_expected`: an expected count is so small that normal limits mislead.
 * - `dependent_lists`: the two lists are likely to be positively dependent, so the estimate is a lower bound.
 * - `phase_without_shift`: a phase has limits of its own, but its periods do not signal against the centre before: not earned.
 * - `reporting_may_explain`: a plausible change in reporting explains the difference.
 */
export const WARNING_CODES = [
  'no_data',
  'zero_count',
  'dispersion_unknown',
  'overdispersed',
  'underdispersed',
  'few_units',
  'dominant_unit',
  'partial_period',
  'late_reports',
  'short_series',
  'small_expected',
  'dependent_lists',
  'phase_without_shift',
  'reporting_may_explain',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Carried by every result: how it was computed, and what to beware of. */
export interface Provenance {
  /** Stable name of the method, e.g. `garwood`. */
  readonly method: string;
  readonly warnings: readonly WarningCode[];
}
