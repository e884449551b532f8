/** One period of the chart: what was measured, and between which limits chance alone would keep it. */
export interface ControlPoint {
  /** Unique in the chart, such as `2026-11`. */
  readonly id: string;
  /** Under the chart: "nov". */
  readonly shortLabel: string;
  /** In the table: "november 2026". */
  readonly label: string;
  /** A rate or a count, 0 or more; null when there was nothing to measure it on. */
  readonly value: number | null;
  /** Limits at this point, 0 or more: they are wider where less was measured. Null where there are none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why the point stands out, in words: "over grensen". The rule is the engine's; without it the point is ordinary. */
  readonly signal?: string | undefined;
}

/** A stretch of periods with a centre line of its own, such as before and after a measure. */
export interface ControlPhase {
  /** "Før ny rutine". */
  readonly label: string;
  /** Index of its first point. Phases come in order, the first from 0; each goes on to the next. */
  readonly from: number;
  /** Its centre line, in the unit of the points. */
  readonly centre: number;
  /** The centre line in words, under the phase's name: "snitt 4,2". */
  readonly centreLabel: string;
}
