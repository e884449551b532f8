/** The audit's witness cannot be kept: a chain that nobody else knows of could be cut unnoticed. */
export class WitnessFolderError extends Error {
  override readonly name = 'WitnessFolderError';
  readonly folder: string;

  constructor(folder: string, options: ErrorOptions) {
    super('The folder of the audit witness cannot be written.', options);
    this.folder = folder;
  }
}
