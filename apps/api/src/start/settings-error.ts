/** A setting that points at something that is not there, or that production must not use. The message is a sentence. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
