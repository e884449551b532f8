import { describe, expect, it } from 'vitest';
import { monthBars } from './month-bars.ts';

const shown = (count: number) => ({ isSuppressed: false, count });
const HIDDEN = { isSuppressed: true, count: null };

describe('monthBars', () => {
  const bars = monthBars({ months: [shown(12), HIDDEN, shown(0)], asOf: '2026-03-09', locale: 'nb' });

  it('names each month from January on', () => {
    expect(bars.map(({ month, shortLabel, label }) => [month, shortLabel, label])).toEqual([
      ['2026-01', 'jan.', 'januar 2026'],
      ['2026-02', 'feb.', 'februar 2026'],
      ['2026-03', 'mars', 'mars 2026'],
    ]);
  });

  it('keeps a hidden count hidden and a zero a zero', () => {
    expect(bars.map(({ count }) => count)).toEqual([12, 'suppressed', 0]);
  });

  it('marks only the month that is not over', () => {
    expect(bars.map(({ partial }) => partial)).toEqual([false, false, true]);
  });
});
