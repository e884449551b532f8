import { describe, expect, it } from 'vitest';
import { periodOf, periodsOf } from './periods.ts';

describe('periodsOf', () => {
  it('offers the last thirty days, today among them, and five school years back from this one', () => {
    expect(periodsOf('2026-11-20').map(({ code, from, to }) => `${code}: ${from} to ${to}`)).toEqual([
      'siste: 2026-10-22 to 2026-11-20',
      '2026-27: 2026-08-01 to 2027-07-31',
      '2025-26: 2025-08-01 to 2026-07-31',
      '2024-25: 2024-08-01 to 2025-07-31',
      '2023-24: 2023-08-01 to 2024-07-31',
      '2022-23: 2022-08-01 to 2023-07-31',
    ]);
  });

  it.each([
    ['2026-07-31', '2025-26'],
    ['2026-08-01', '2026-27'],
    ['2000-01-01', '1999-00'],
  ])('says that %s is in %s', (today, code) => {
    expect(periodsOf(today)[1]?.code).toBe(code);
  });
});

describe('periodOf', () => {
  it('knows its own codes, and takes any other for any time', () => {
    expect(periodOf('2025-26', '2026-11-20')).toMatchObject({ from: '2025-08-01' });
    expect(periodOf('1925-26', '2026-11-20')).toBeUndefined();
    expect(periodOf(undefined, '2026-11-20')).toBeUndefined();
  });
});
