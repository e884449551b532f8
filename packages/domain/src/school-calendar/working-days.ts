import { addDays, type CalendarDay, type DayNumber, dayNumberOf, dayOfNumber } from '../calendar/index.ts';
import { isWorkingDay, NATIONAL_CALENDAR, type WorkCalendar } from './work-calendar.ts';

/**
 * The working day a number of working days after a day. The first day does not count: a report sent at 23:50 must not
 * cost anybody a day. With zero it is the day itself, or the next working day when nobody is at work.
 *
 * @throws {RangeError} If `day` is not a calendar day, `workingDays` is negative or no whole number, or the calendar is
 * closed for over a year.
 */
export function addWorkingDays(
  day: CalendarDay,
  workingDays: number,
  calendar: WorkCalendar = NATIONAL_CALENDAR,
): CalendarDay {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new RangeError(`Not a number of days: ${workingDays}`);
  return dayOfNumber(addToNumber(dayNumberOf(addDays(day, 0)), workingDays, calendar));
}

/** `addWorkingDays` for whoever counts by numbers. */
export function addToNumber(day: DayNumber, workingDays: number, calendar: WorkCalendar): DayNumber {
  const { days, rank, begins } = daysAround(day, calendar);
  const at = rank[day - begins]!;
  // Sent on a day off: the next working day is the first that counts.
  const found = days[days[at] === day || workingDays === 0 ? at + workingDays : at + workingDays - 1];
  if (found !== undefined && found - day <= DAYS_CLOSED) return found;
  return stepByStep(day, workingDays, calendar);
}

/** The same over the end of a chunk, or in a calendar that is hardly ever open. */
function stepByStep(day: DayNumber, workingDays: number, calendar: WorkCalendar): DayNumber {
  let at = workingFrom(day, 1, calendar);
  for (let left = at === day || workingDays === 0 ? workingDays : workingDays - 1; left > 0; left -= 1) {
    at = workingFrom(at + 1, 1, calendar);
  }
  return at;
}

/**
 * The day itself when it is a working day, else the nearest one after it (`step` 1) or before it (`step` -1).
 *
 * @throws {RangeError} If the calendar is closed for over a year.
 */
export function workingFrom(day: DayNumber, step: 1 | -1, calendar: WorkCalendar): DayNumber {
  const { days, rank, begins } = daysAround(day, calendar);
  const at = rank[day - begins]!;
  if (days[at] === day) return day;
  const found =
    step === 1
      ? (days[at] ?? daysAround(begins + CHUNK, calendar).days[0])
      : (days[at - 1] ?? daysAround(begins - 1, calendar).days.at(-1));
  if (found === undefined || Math.abs(found - day) > DAYS_CLOSED) throw closed(day);
  return found;
}

function closed(day: DayNumber): RangeError {
  return new RangeError(`Closed for over a year from ${dayOfNumber(day)}`);
}

const DAYS_CLOSED = 366;
/** Days that are worked through at once: more than a calendar may be closed for. */
const CHUNK = 512;

/** The working days of a chunk, and for each of its days how many come before it. */
type WorkDays = {
  readonly calendar: WorkCalendar | null;
  readonly begins: DayNumber;
  readonly days: readonly DayNumber[];
  readonly rank: readonly number[];
};

/**
 * The working days of the chunk that a day lies in, remembered: a list of cases asks for the same days again and again, and a
 * calendar never changes.
 */
function daysAround(day: DayNumber, calendar: WorkCalendar): WorkDays {
  if (isOf(latest, day, calendar)) return latest;
  // Employer and unit are asked in turn.
  const before = latest;
  latest = isOf(lastButOne, day, calendar) ? lastButOne : find(day, calendar);
  lastButOne = before;
  return latest;
}

function isOf({ calendar, begins }: WorkDays, day: DayNumber, wanted: WorkCalendar): boolean {
  return calendar === wanted && day >= begins && day < begins + CHUNK;
}

function find(day: DayNumber, calendar: WorkCalendar): WorkDays {
  const chunks = KNOWN.get(calendar) ?? new Map<number, WorkDays>();
  KNOWN.set(calendar, chunks);
  const begins = Math.floor(day / CHUNK) * CHUNK;
  const known = chunks.get(begins) ?? workThrough(begins, calendar);
  chunks.set(begins, known);
  return known;
}

function workThrough(begins: DayNumber, calendar: WorkCalendar): WorkDays {
  const days: DayNumber[] = [];
  const rank: number[] = [];
  for (let day = begins; day < begins + CHUNK; day += 1) {
    rank.push(days.length);
    if (isWorkingDay(dayOfNumber(day), calendar)) days.push(day);
  }
  return { calendar, begins, days, rank };
}

const KNOWN = new WeakMap<WorkCalendar, Map<number, WorkDays>>();
let latest: WorkDays = { calendar: null, begins: 0, days: [], rank: [] };
let lastButOne = latest;
