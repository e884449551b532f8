import { addMonths, type DayNumber, dayOfNumber, osloWall } from '../../calendar/index.ts';
import { addToNumber, workingFrom } from '../../school-calendar/index.ts';
import { isOldAt, type Moment, type Occurrence } from '../occurrence/index.ts';
import type { Deadline } from '../rule/index.ts';
import { textOfInstant } from './text-of-instant.ts';

/** When something is due: to the end of a day, or at an instant. */
export type Due = {
  readonly day: DayNumber;
  /** Milliseconds since 1970; null when the whole day is on time. */
  readonly at: number | null;
  readonly deadline: Deadline;
  readonly from: Moment;
  /** The event was a day old or more: hours became the same working day. */
  readonly isOld: boolean;
};

const MS_PER_HOUR = 3_600_000;
/** From eight in the evening "the same day" is the next working day: else ten minutes would be left. */
const EVENING = 20 * 60;

/** When a time limit that starts at a moment ends. */
export function dueFrom(event: Occurrence, deadline: Deadline, from: Moment): Due {
  const { amount, unit } = deadline;
  if (unit === 'hours') return dueInHours(event, deadline, from);
  const calendar = event.calendars[deadline.calendar];
  if (unit === 'working_days') {
    const day = amount === 0 ? sameWorkingDay(event, deadline.calendar, from) : addToNumber(from.day, amount, calendar);
    return { day, at: null, deadline, from, isOld: false };
  }
  const end = unit === 'months' ? addMonths(from.day, amount) : from.day + (unit === 'weeks' ? 7 * amount : amount);
  const day = deadline.roll === 'none' ? end : workingFrom(end, deadline.roll === 'next' ? 1 : -1, calendar);
  return { day, at: null, deadline, from, isOld: false };
}

/** Elapsed time, round the clock; for an event of a day ago or more the same working day of the employer. */
function dueInHours(event: Occurrence, deadline: Deadline, from: Moment): Due {
  const isOld = from.at === null || (deadline.runsWhenOld !== true && isOldAt(event, from.at));
  if (isOld) return { day: sameWorkingDay(event, 'employer', from), at: null, deadline, from, isOld };
  const at = from.at + deadline.amount * MS_PER_HOUR;
  return { day: osloWall(at).day, at, deadline, from, isOld };
}

function sameWorkingDay(event: Occurrence, calendar: Deadline['calendar'], { day, minute }: Moment): DayNumber {
  const isEvening = minute !== null && minute >= EVENING;
  return workingFrom(isEvening ? day + 1 : day, 1, event.calendars[calendar]);
}

/** The earlier of two: an instant of a day comes before the end of that day. */
export function earlierOf(one: Due, other: Due): Due {
  if (one.day !== other.day) return one.day < other.day ? one : other;
  if (other.at === null) return one;
  return one.at !== null && one.at <= other.at ? one : other;
}

/** As it is said: the last day on time, or the instant to the minute with Norway's offset. */
export function textOfDue({ day, at }: Due): string {
  return at === null ? dayOfNumber(day) : textOfInstant(at);
}
