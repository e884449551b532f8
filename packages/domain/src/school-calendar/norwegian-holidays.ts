import { addDays, type CalendarDay } from '../calendar/index.ts';

const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

// Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
const DAYS_FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];

/**
 * The public holidays of a year: lov om helligdager og helligdagsfred § 2 and lov om 1. og 17. mai.
 * Computed here because a holiday library weighs more than the page that shows a due date; tests hold it against one.
 *
 * @param year - Gregorian, 1900–2199.
 * @throws {RangeError} Outside those years.
 */
export function norwegianHolidays(year: number): ReadonlySet<CalendarDay> {
  const known = KNOWN.get(year);
  if (known) return known;
  if (!Number.isInteger(year) || year < 1900 || year > 2199)
    throw new RangeError(`Not a year from 1900 to 2199: ${year}`);
  const easter = easterSunday(year);
  const holidays = new Set(
    [...FIXED.map((day) => `${year}-${day}`), ...DAYS_FROM_EASTER.map((days) => addDays(easter, days))].sort(),
  );
  KNOWN.set(year, holidays);
  return holidays;
}

// Asked for every day of every deadline of a list: computed each time, they were most of what a page of the inbox cost.
const KNOWN = new Map<number, ReadonlySet<CalendarDay>>();

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): CalendarDay {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + correction + 15) % 30;
  const yearOfCentury = year % 100;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
}
