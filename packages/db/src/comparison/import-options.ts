/** Which series the totals are of, and where they come from. */
export interface ImportOptions {
  /** Name of the series, as it is shown: "Bergen, public figures". */
  readonly series: string;
  /** Where the figures are from. */
  readonly source: string;
  readonly importedAt: Date;
}
