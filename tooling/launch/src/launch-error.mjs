/** Something the person at the keyboard can mend. The message is one sentence that says how; it is shown without a stack. */
export class LaunchError extends Error {
  /** @override */
  name = 'LaunchError';
}
