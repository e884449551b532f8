/** @typedef {import('./count-tests.mjs').Row} Row */

/**
 * The table that ends a test run, and under it the line that says it all, alone: `N passed, N failed`.
 *
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function closingTable(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length), 0);
  const lines = rows.map(({ name, passed, failed, skipped, note }) => {
    const sign = failed > 0 ? '✗' : '✓';
    const counts = [
      `${String(passed).padStart(5)} passed`,
      failed > 0 && `${failed} failed`,
      skipped > 0 && `${skipped} skipped`,
      note,
    ];
    return `${sign} ${name.padEnd(width)} ${counts.filter(Boolean).join(', ')}`;
  });
  return [...lines, '', closingLine(rows), ''].join('\n');
}

/** @param {readonly Row[]} rows */
function closingLine(rows) {
  const { passed, failed, skipped } = total(rows);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {readonly Row[]} rows
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function total(rows) {
  return rows.reduce(
    (sum, row) => ({
      passed: sum.passed + row.passed,
      failed: sum.failed + row.failed,
      skipped: sum.skipped + row.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
