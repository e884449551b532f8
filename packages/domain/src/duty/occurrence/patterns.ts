import { type DayNumber, dayNumberOf } from '../../calendar/index.ts';
import { type WorkCalendar, workingFrom } from '../../school-calendar/index.ts';
import type { Severity } from '../../severity/index.ts';
import type { DutyPerson } from '../facts/duty-facts.schema.ts';
import type { Occurrence } from './occurrence.ts';

const UNIT_WORKING_DAYS = 10;
const CALENDAR_DAYS = 30;
const OFTEN = 3;
const SERIOUSLY_AGAIN = 2;
const MANY_MINOR = 5;

/** Three events of the series in ten of the unit's working days: a break stretches the window. */
export function happensOften({ facts, occurred, calendars }: Occurrence): boolean {
  if (facts.series === null) return false;
  const first = workingDaysBack(occurred.day, UNIT_WORKING_DAYS, calendars.unit);
  return facts.talliedCount + countIn(facts.series.otherEvents, first, occurred.day, () => true) >= OFTEN;
}

/** Two serious events of the series in thirty days, when this is one of them. */
export function happensSeriouslyAgain({ facts, occurred }: Occurrence, severity: Severity): boolean {
  if (facts.series === null || severity < 2) return false;
  const others = countIn(facts.series.otherEvents, occurred.day - CALENDAR_DAYS + 1, occurred.day, (each) => each >= 2);
  return facts.talliedCount + others >= SERIOUSLY_AGAIN;
}

/** Five minor events with one employee in thirty days, across series, when this is one of them. */
export function hasManyMinor(event: Occurrence, severity: Severity, { loadEvents }: DutyPerson): boolean {
  if (severity !== 1) return false;
  const { facts, occurred } = event;
  const others = countIn(loadEvents, occurred.day - CALENDAR_DAYS + 1, occurred.day, (each) => each === 1);
  return facts.talliedCount + others >= MANY_MINOR;
}

function countIn(
  events: DutyPerson['loadEvents'],
  from: DayNumber,
  to: DayNumber,
  counts: (severity: Severity) => boolean,
): number {
  let sum = 0;
  for (const { occurredOn, severity, count } of events) {
    const day = dayNumberOf(occurredOn);
    if (from <= day && day <= to && counts(severity)) sum += count;
  }
  return sum;
}

/** The working day that begins a stretch of so many, counted back from a day, which counts itself when it works. */
function workingDaysBack(day: DayNumber, days: number, calendar: WorkCalendar): DayNumber {
  let at = workingFrom(day, -1, calendar);
  for (let left = days - 1; left > 0; left -= 1) at = workingFrom(at - 1, -1, calendar);
  return at;
}
