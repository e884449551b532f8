export type TransferFault =
  /** The target holds rows already. */
  | 'target_not_empty'
  /** The file was written at another schema. */
  | 'other_schema'
  /** Not a file of ours, or damaged: the count of rows does not agree. */
  | 'not_an_export'
  /** A whole file of ours in which something was changed: its checksum does not agree. */
  | 'changed'
  /** There is no database of ours to export. */
  | 'no_database'
  /** The database to export holds nothing. */
  | 'nothing_to_export';

const SENTENCES: Readonly<Record<TransferFault, string>> = {
  target_not_empty:
    'The database holds data already, and an import never mixes. Name an empty folder in VERN_DATA, or an empty database in DATABASE_URL.',
  other_schema:
    'The file was written by another version of Vern. Import it with that version, start the new one on the result, and export again.',
  not_an_export: 'This is not a complete export of Vern. Export again, or fetch the file again.',
  changed:
    'The file was changed or damaged after Vern wrote it: its checksum does not agree. Nothing was imported. Fetch the file again, or take another backup.',
  no_database:
    'There is no database of Vern there, and this command makes none. Name the right folder in VERN_DATA, or the right database in DATABASE_URL.',
  nothing_to_export:
    'The database holds nothing: this would be no backup. Name the right folder in VERN_DATA, or the right database in DATABASE_URL.',
};

/** An import or export that cannot go on; the message is a sentence that says what to do. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  readonly fault: TransferFault;
  constructor(fault: TransferFault, options: ErrorOptions = {}) {
    super(SENTENCES[fault], options);
    this.fault = fault;
  }
}
