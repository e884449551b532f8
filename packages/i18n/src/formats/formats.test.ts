import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDayExact,
  formatDeadline,
  formatDuration,
  formatInstant,
  formatInstantExact,
  formatMonth,
  formatNumber,
  formatPeriod,
} from '../formats.ts';

const TODAY = '2026-11-22';

/** Words whose places not to break are written as `~`. */
const unbroken = (words: string) => words.replaceAll('~', '\u00a0');

describe('formatDay', () => {
  it.each([
    ['2026-11-22', 'nb', 'i dag'],
    ['2026-11-21', 'nn', 'i går'],
    ['2026-11-23', 'nn', 'i morgon'],
    ['2026-11-20', 'nb', 'fredag 20.~nov.'],
    ['2026-11-16', 'nn', 'måndag 16.~nov.'],
    ['2026-11-20', 'en', 'Friday 20~Nov'],
    ['2025-12-31', 'nb', '31.~des. 2025'],
  ] as const)('says %s in %s as "%s", where ~ is no place to break', (day, locale, words) => {
    expect(formatDay(day, locale, TODAY)).toBe(unbroken(words));
  });

  it('refuses what is no day', () => {
    expect(() => formatDayExact('2026-02-30', 'nb')).toThrow(RangeError);
  });
});

describe('formatInstant', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it('goes by the clock in Norway, not by the machine’s', () => {
    expect(formatInstant(new Date('2026-11-21T23:30:00Z'), 'nb', now)).toBe('i dag 00:30');
    expect(formatInstantExact(new Date('2026-07-01T08:05:00Z'), 'nb')).toBe('onsdag 1. juli 2026 kl. 10.05');
    expect(formatInstantExact(new Date('2026-07-01T08:05:00Z'), 'en')).toBe('Wednesday 1 July 2026 at 10:05');
  });
});

describe('formatDeadline', () => {
  it.each([
    ['2026-11-22', 'nb', 'i løpet av dagen'],
    ['2026-11-22', 'nn', 'i løpet av dagen'],
    ['2026-11-22', 'en', 'by the end of today'],
    ['2026-11-23', 'nn', 'seinast i morgon'],
    ['2026-11-21', 'nb', 'skulle vært gjort i går'],
    ['2026-11-19', 'en', 'was due Thursday 19~Nov'],
  ] as const)('says %s in %s as "%s", where ~ is no place to break', (day, locale, words) => {
    expect(formatDeadline(day, locale, TODAY)).toBe(unbroken(words));
  });
});

describe('formatDuration', () => {
  it.each([
    [0, 'nå nettopp'],
    [1, '1~minutt'],
    [60, '1~time'],
    [95, '1~time 35~minutter'],
    [24 * 60, '1~døgn'],
    [28 * 60 + 10, '1~døgn 4~timer'],
    [48 * 60 - 1, '2~døgn'],
  ])('says %d minutes as "%s", where ~ is no place to break', (minutes, words) => {
    expect(formatDuration(minutes, 'nb')).toBe(unbroken(words));
  });
});

describe('formatNumber', () => {
  it('groups thousands as the language does', () => {
    expect(formatNumber(5197, 'nn')).toBe('5\u00a0197');
    expect(formatNumber(5197, 'en')).toBe('5,197');
  });
});

describe('formatPeriod', () => {
  it('names the year once when it is one year', () => {
    expect(formatPeriod('2024-01-01', '2024-11-03', 'nb')).toBe('1.\u00a0jan.–3.\u00a0nov. 2024');
    expect(formatPeriod('2023-08-01', '2024-06-20', 'nb')).toBe('1.\u00a0aug. 2023–20.\u00a0juni 2024');
    expect(formatMonth('2026-11', 'nn')).toBe('november 2026');
  });
});
