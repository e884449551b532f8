import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDay } from './calendar-day.ts';
import { addMonths, dayNumberOf, dayOfNumber } from './day-number.ts';
import { osloInstant, osloOffset, osloWall } from './oslo-clock.ts';
import { osloTime } from './oslo-time.ts';

const instants = fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2199, 11, 30) });
const numbers = fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2199-12-31') });

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

describe('osloWall', () => {
  it('reads the same clock as osloTime', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const { day, minute } = osloWall(at);
        expect({ day: dayOfNumber(day), time: clock(minute) }).toEqual(osloTime(new Date(at)));
      }),
    );
  });

  it.each([
    ['2026-03-29T00:59:59Z', 1],
    ['2026-03-29T01:00:00Z', 2],
    ['2026-10-25T00:59:59Z', 2],
    ['2026-10-25T01:00:00Z', 1],
    ['1985-09-29T01:00:00Z', 1],
  ])('at %s Norway is %d hours ahead', (instant, hours) => {
    expect(osloOffset(Date.parse(instant))).toBe(hours * 3_600_000);
  });
});

describe('osloInstant', () => {
  it('finds an instant at which the clock says so, unless no clock ever does', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const wall = osloWall(at);
        expect(osloWall(osloInstant(wall.day, wall.minute))).toEqual(wall);
      }),
    );
  });

  it.each([
    ['a time that comes twice is the first', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['the same a minute before it is twice', '2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['after it has been twice', '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['a time that is skipped is read by the clock before', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['just after the skip', '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['the end of a day', '2026-06-30', '24:00', '2026-06-30T22:00:00Z'],
  ])('%s', (_, day, time, instant) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    expect(new Date(osloInstant(dayNumberOf(day), hour * 60 + minute))).toEqual(new Date(instant));
  });
});

describe('dayNumberOf', () => {
  it('is undone by dayOfNumber, and a day later is one more', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = dayOfNumber(number);
        expect(isCalendarDay(day)).toBe(true);
        expect(dayNumberOf(day)).toBe(number);
        expect(dayOfNumber(number + 1)).toBe(addDays(day, 1));
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 11, '2027-11-30'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(dayOfNumber(addMonths(dayNumberOf(day), months))).toBe(expected);
  });
});
