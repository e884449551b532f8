/** A row by its column names. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of one table, all with the same columns. */
export interface Batch {
  readonly table: string;
  readonly rows: readonly Row[];
}
