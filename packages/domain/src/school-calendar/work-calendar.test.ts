import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/index.ts';
import { isWorkingDay, NATIONAL_CALENDAR, type WorkCalendar } from './work-calendar.ts';
import { addWorkingDays } from './working-days.ts';

const SCHOOL: WorkCalendar = {
  closures: [
    { from: '2026-10-05', to: '2026-10-09', name: 'Høstferie' },
    { from: '2026-11-13', to: '2026-11-13', name: 'Foreldredag' },
  ],
  openDays: ['2026-10-07', '2026-11-28'],
};

const days = fc.integer({ min: 0, max: 3_650 }).map((n) => addDays('2024-01-01', n));
const calendars = fc.constantFrom(NATIONAL_CALENDAR, SCHOOL);

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-05-01', false, '1 May'],
    ['2026-10-06', false, 'in the autumn break'],
    ['2026-10-07', true, 'in the break, but after-school care is open'],
    ['2026-11-28', true, 'a Saturday on which it is open'],
    ['2026-11-13', false, 'a day on which it is closed'],
  ])('%s: %j, %s', (day, expected) => expect(isWorkingDay(day, SCHOOL)).toBe(expected));
});

describe('addWorkingDays', () => {
  it.each([
    ['a Friday evening and two days', '2026-11-20', 2, NATIONAL_CALENDAR, '2026-11-24'],
    ['Easter, from Thursday week', '2026-03-26', 5, NATIONAL_CALENDAR, '2026-04-07'],
    ['the same day', '2026-11-20', 0, NATIONAL_CALENDAR, '2026-11-20'],
    ['the same day, sent on a Sunday', '2026-11-22', 0, NATIONAL_CALENDAR, '2026-11-23'],
    ['sent on a Sunday: Monday is the first', '2026-11-22', 1, NATIONAL_CALENDAR, '2026-11-23'],
    ['over the autumn break with one open day', '2026-10-02', 2, SCHOOL, '2026-10-12'],
  ])('%s', (_, day, n, calendar, expected) => expect(addWorkingDays(day, n, calendar)).toBe(expected));

  it('lands on a working day, never before the start', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), calendars, (day, n, calendar) => {
        const at = addWorkingDays(day, n, calendar);
        expect(at >= day && isWorkingDay(at, calendar)).toBe(true);
      }),
    );
  });

  it('leaves exactly that many working days after the day, when the day itself is one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), calendars, (day, n, calendar) => {
        const last = addWorkingDays(day, n, calendar);
        let count = 0;
        for (let at = addDays(day, 1); at <= last; at = addDays(at, 1)) count += Number(isWorkingDay(at, calendar));
        expect(count).toBe(n);
      }),
    );
  });

  it('gives nobody less time for sending a day later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20 }), calendars, (day, n, calendar) => {
        expect(addWorkingDays(addDays(day, 1), n, calendar) >= addWorkingDays(day, n, calendar)).toBe(true);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d days', (n) =>
    expect(() => addWorkingDays('2026-01-05', n)).toThrow(RangeError),
  );

  it('refuses a calendar that is closed for good', () => {
    const closed = { closures: [{ from: '2020-01-01', to: '2099-12-31', name: 'a' }], openDays: [] };
    expect(() => addWorkingDays('2026-01-05', 1, closed)).toThrow(RangeError);
  });
});
