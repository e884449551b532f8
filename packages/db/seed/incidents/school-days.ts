import { addDays, type CalendarDay, weekdayOf } from '@vern/domain/calendar';

/** How much of a year's events a month draws, relative to the others: autumn builds up, January starts afresh. */
const MONTH = [0.95, 1.05, 1.15, 0.95, 1.05, 0.85, 0, 0.8, 1.15, 1.1, 1.25, 1.1] as const;

const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31']);

/** Days that are unlike others: the week before a break and the first days after it. */
const UNREST = 1.4;

/**
 * How many events a day draws at a kind of unit, relative to other days; 0 when it is closed.
 * The school year of the demo: from 18 August to 20 June, with a week off in autumn (week 41) and winter (week 9),
 * Christmas and Easter. Kindergartens close in the middle of July and between the feast days.
 */
export function dayWeight(day: CalendarDay, kind: 'school' | 'kindergarten'): number {
  if (!isOpen(day, kind)) return 0;
  if (kind === 'kindergarten') return day.slice(5, 7) === '07' ? 0.3 : Math.max(0.6, MONTH[monthOf(day)]!);
  const nearBreak = isOff(addDays(day, 5)) || isOff(addDays(day, -4));
  return Math.max(0.5, MONTH[monthOf(day)]!) * (nearBreak ? UNREST : 1);
}

function isOpen(day: CalendarDay, kind: 'school' | 'kindergarten'): boolean {
  if (weekdayOf(day) > 5 || isFeast(day)) return false;
  return kind === 'school' ? !isOff(day) : day.slice(5) < '07-06' || day.slice(5) > '07-26';
}

/** Inside one of the school's breaks, weekends and all. */
function isOff(day: CalendarDay): boolean {
  const monthDay = day.slice(5);
  if (monthDay > '06-20' && monthDay < '08-18') return true;
  if (monthDay > '12-20' || monthDay < '01-03') return true;
  const week = weekOf(day);
  const toEaster = daysBetween(day, easterOf(Number(day.slice(0, 4))));
  return week === 9 || week === 41 || (toEaster <= 8 && toEaster >= -1);
}

function isFeast(day: CalendarDay): boolean {
  const fromEaster = -daysBetween(day, easterOf(Number(day.slice(0, 4))));
  // Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday.
  return FIXED_HOLIDAYS.has(day.slice(5)) || [-3, -2, 1, 39, 50].includes(fromEaster);
}

const monthOf = (day: CalendarDay) => Number(day.slice(5, 7)) - 1;

const daysBetween = (from: CalendarDay, to: CalendarDay) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** ISO 8601: the week that holds the day's Thursday. */
function weekOf(day: CalendarDay): number {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Easter Sunday by the anonymous Gregorian reckoning (Meeus). */
function easterOf(year: number): CalendarDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const ordinal = h + l - 7 * m + 114;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(Math.floor(ordinal / 31))}-${pad((ordinal % 31) + 1)}`;
}
