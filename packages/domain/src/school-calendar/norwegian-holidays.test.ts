import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { norwegianHolidays } from './norwegian-holidays.ts';

const YEARS = Array.from({ length: 101 }, (_, i) => 1990 + i);

describe('norwegianHolidays', () => {
  const library = new Holidays('NO');

  it.each(YEARS)('agrees with date-holidays for %d', (year) => {
    const published = library.getHolidays(year).filter(({ type }) => type === 'public');
    expect([...norwegianHolidays(year)]).toEqual([...new Set(published.map(({ date }) => date.slice(0, 10)))].sort());
  });

  it('knows that two holidays can fall on one day', () => {
    // Ascension Day was 1 May in 2008, so that year has eleven days for twelve holidays.
    expect(norwegianHolidays(2008).size).toBe(11);
  });

  it.each([1899, 2200, 2026.5, Number.NaN])('refuses the year %d', (year) => {
    expect(() => norwegianHolidays(year)).toThrow(RangeError);
  });
});
