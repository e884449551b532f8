import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDay, weekdayOf } from './calendar-day.ts';
import { liesAhead } from './lies-ahead.ts';
import { osloDayStart } from './oslo-day-start.ts';
import { osloDay, osloTime } from './oslo-time.ts';
import { isWithin } from './period.ts';

const days = fc
  .date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2090-01-01T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isCalendarDay', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31'])('takes %s', (day) => expect(isCalendarDay(day)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z', '', 'i dag'])('refuses %j', (day) =>
    expect(isCalendarDay(day)).toBe(false),
  );
});

describe('addDays', () => {
  it('goes there and back again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, n) => addDays(addDays(day, n), -n) === day),
    );
  });

  it.each([
    ['2026-02-30', 1],
    ['0000-01-01', 1],
    ['2026-01-01', 0.5],
    ['2026-01-01', Number.NaN],
  ])('refuses %s + %d', (day, n) => expect(() => addDays(day, n)).toThrow(RangeError));
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-16', 1],
    ['2026-11-22', 7],
  ])('knows that %s is weekday %d', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
});

describe('osloTime', () => {
  it.each([
    ['2026-01-15T22:59:59Z', '2026-01-15', '23:59'],
    ['2026-01-15T23:00:00Z', '2026-01-16', '00:00'],
    ['2026-07-15T22:00:00Z', '2026-07-16', '00:00'],
  ])('reads %s as %s %s in Norway', (instant, day, time) => {
    expect(osloTime(new Date(instant))).toEqual({ day, time });
    expect(osloDay(new Date(instant))).toBe(day);
  });
});

describe('liesAhead', () => {
  it.each([
    ['2026-01-15', '10:16', '2026-01-15T09:15:00Z', true],
    ['2026-01-15', '10:15', '2026-01-15T09:15:00Z', false],
    ['2026-01-16', null, '2026-01-15T22:59:00Z', true],
    ['2026-01-15', null, '2026-01-15T00:00:00Z', false],
    ['2026-01-14', '23:59', '2026-01-15T00:00:00Z', false],
    // The night the clocks go back: 02:50 has been once when it is 02:10 again, and not when it is 02:10 for the first time.
    ['2026-10-25', '02:50', '2026-10-25T01:10:00Z', false],
    ['2026-10-25', '02:50', '2026-10-25T00:10:00Z', true],
    ['2026-10-25', '03:10', '2026-10-25T01:50:00Z', true],
    // The night they go forward: half past two is on no clock.
    ['2026-03-29', '02:30', '2026-03-29T00:50:00Z', true],
    ['2026-03-29', '02:30', '2026-03-29T01:10:00Z', false],
  ])('%s %s seen at %s: %j', (day, time, now, ahead) => expect(liesAhead(day, time, new Date(now))).toBe(ahead));
});

describe('osloDayStart', () => {
  it('is the first instant of its day: the one before belongs to the day before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const start = osloDayStart(day);
        expect(osloTime(start)).toEqual({ day, time: '00:00' });
        expect(osloDay(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it('refuses what is no day', () => expect(() => osloDayStart('2026-02-30')).toThrow(RangeError));
});

describe('isWithin', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('counts both ends: %s is %j', (day, expected) => {
    expect(isWithin({ from: '2026-01-01', to: '2026-06-30' }, day)).toBe(expected);
  });

  it('never ends without an end', () => expect(isWithin({ from: '2026-01-01', to: null }, '2090-01-01')).toBe(true));
});
