import { describe, expect, it } from 'vitest';
import { closingTable } from './closing-table.mjs';

const lastLine = (rows: Parameters<typeof closingTable>[0]) => closingTable(rows).trimEnd().split('\n').at(-1);

describe('closingTable', () => {
  it.each([
    [[], '0 passed, 0 failed'],
    [[{ name: 'lint', passed: 1, failed: 0, skipped: 0 }], '1 passed, 0 failed'],
    [
      [
        { name: 'lint', passed: 0, failed: 1, skipped: 0 },
        { name: 'domain', passed: 7, failed: 2, skipped: 1 },
      ],
      '7 passed, 3 failed, 1 skipped',
    ],
  ])('ends with the totals alone on a line', (rows, line) => {
    expect(lastLine(rows)).toBe(line);
  });

  it('says why a row failed that no test explains', () => {
    expect(closingTable([{ name: 'ui', passed: 0, failed: 1, skipped: 0, note: 'ran no test' }])).toMatch(
      /✗ ui.*1 failed, ran no test/,
    );
  });
});
