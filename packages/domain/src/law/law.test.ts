import { describe, expect, it } from 'vitest';
import { isCalendarDay, isWithin } from '../calendar/index.ts';
import type { Citation } from './citation.ts';
import { CITATIONS } from './citations.table.ts';

const ROWS = Object.entries<Citation>(CITATIONS);

describe('CITATIONS', () => {
  it.each(ROWS)('%s holds for days that exist, from one on and not before', (_, { from, to }) => {
    expect(isCalendarDay(from)).toBe(true);
    if (to !== null) expect(isCalendarDay(to) && from <= to).toBe(true);
  });

  it('names no place twice', () => {
    expect(new Set(ROWS.map(([, { text }]) => text)).size).toBe(ROWS.length);
  });

  it('knows no day of 2026 or later on which the repealed chapter 23A holds', () => {
    const repealed = ROWS.filter(([id, { text }]) => id.includes('23a') || text.includes('23A'));
    expect(repealed).toHaveLength(5);
    for (const [, citation] of repealed) {
      expect(isWithin(citation, '2025-12-31')).toBe(true);
      expect(isWithin(citation, '2026-01-01')).toBe(false);
    }
  });
});
