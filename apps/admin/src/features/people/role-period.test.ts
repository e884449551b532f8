import { describe, expect, it } from 'vitest';
import { rolePeriod } from './role-period.ts';

describe('rolePeriod', () => {
  it.each([
    ['2026-11-23', null, 'coming'],
    ['2026-11-23', '2027-01-01', 'coming'],
    ['2026-11-22', null, 'open'],
    ['2015-08-01', null, 'open'],
    ['2026-08-01', '2026-11-22', 'bounded'],
    ['2026-08-01', '2026-11-21', 'ended'],
  ] as const)('from %s to %s is %s on 22 November', (from, to, expected) => {
    expect(rolePeriod(from, to, '2026-11-22')).toBe(expected);
  });
});
