/**
 * @typedef {object} Row - One line of the closing table.
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] - Why a row failed that no test explains.
 */

/**
 * Turn what Vitest counted into rows, and make a failure of every way in which tests can be missing.
 *
 * @param {object} run
 * @param {{ projects: readonly import('./project-reporter.mjs').ProjectResult[], unhandledErrors: number } | undefined} run.counts -
 *   `undefined` when Vitest ended before it could count.
 * @param {number} run.exitCode - Vitest's own.
 * @param {readonly string[]} run.expected - Folders (absolute) with a Vitest config; each must have run at least one test.
 * @param {(folder: string) => string} run.display - A folder as it is shown.
 * @returns {Row[]}
 */
export function countTests({ counts, exitCode, expected, display }) {
  if (!counts) return [failure('vitest', 'ended before it could count its tests')];
  const rows = counts.projects
    .filter(({ passed, failed, skipped }) => passed + failed + skipped > 0)
    .map(({ name, passed, failed, skipped }) => ({ name, passed, failed, skipped }));
  const ran = new Set(counts.projects.filter(({ passed, failed }) => passed + failed > 0).map(({ root }) => root));
  const silent = expected.filter((folder) => !ran.has(folder)).map((folder) => failure(display(folder), 'ran no test'));
  const errors =
    counts.unhandledErrors > 0
      ? [{ ...failure('vitest', 'errors outside any test'), failed: counts.unhandledErrors }]
      : [];
  const all = [...rows, ...silent, ...errors];
  const unexplained = exitCode !== 0 && all.every(({ failed }) => failed === 0);
  return unexplained ? [...all, failure('vitest', `ended with ${exitCode} although no test failed`)] : all;
}

/**
 * @param {string} name
 * @param {string} note
 * @returns {Row}
 */
const failure = (name, note) => ({ name, passed: 0, failed: 1, skipped: 0, note });
