/** Why a folder cannot be used: another process is on it, it is broken, another PostgreSQL major wrote it, or no right to write. */
export type FolderFault = 'in_use' | 'damaged' | 'other_major' | 'not_writable';

/** The embedded database's folder cannot be used. The launcher turns the fault into a sentence that says what to do. */
export class DatabaseFolderError extends Error {
  override readonly name = 'DatabaseFolderError';
  readonly fault: FolderFault;
  readonly folder: string;
  readonly detail: Readonly<Record<string, string>>;
  constructor(fault: FolderFault, folder: string, options: ErrorOptions & { detail?: Record<string, string> } = {}) {
    super(`${fault}: ${folder}`, options);
    this.fault = fault;
    this.folder = folder;
    this.detail = options.detail ?? {};
  }
}
