import { addMonths, type DayNumber, dayOfNumber, osloWall } from '../../calendar/index.ts';
import { addToNumber, workingFrom } from '../../school-calendar/index.ts';
import type { Condition } from '../condition/index.ts';
import { isOldAt, type Moment, type Occurrence, textOfInstant } from '../occurrence/index.ts';
import type { Deadline } from '../rule/index.ts';

/** When something is due: to the end of a day, or at an instant. */
export type Due = {
  readonly day: DayNumber;
  /** Milliseconds since 1970; null when the whole day is on time. */
  readonly at: number | null;
  /** Minutes since midnight in Norway, when it is an instant. */
  readonly minute: number;
  readonly deadline: Deadline;
  readonly from: Moment;
  /** The event was a day old or more: hours became the same working day. */
  readonly isOld: boolean;
  /** The wish that asks for it. */
  readonly wish: Condition | null;
};

const MS_PER_HOUR = 3_600_000;
/** From eight in the evening "the same day" is the next working day: else ten minutes would be left. */
const EVENING = 20 * 60;

/** When a time limit that starts at a moment ends. */
export function dueFrom(event: Occurrence, deadline: Deadline, from: Moment, wish: Condition | null): Due {
  if (deadline.unit === 'hours') return dueInHours(event, deadline, from, wish);
  return { day: lastDay(event, deadline, from), at: null, minute: 0, deadline, from, isOld: false, wish };
}

/** Elapsed time, round the clock; for an event of a day ago or more the same working day of the employer. */
function dueInHours(event: Occurrence, deadline: Deadline, from: Moment, wish: Condition | null): Due {
  if (from.at === null || (!deadline.runsWhenOld && isOldAt(event, from.at))) {
    return { day: sameWorkingDay(event, 'employer', from), at: null, minute: 0, deadline, from, isOld: true, wish };
  }
  const at = from.at + deadline.amount * MS_PER_HOUR;
  const { day, minute } = osloWall(at);
  return { day, at, minute, deadline, from, isOld: false, wish };
}

function lastDay(event: Occurrence, { unit, amount, calendar, roll }: Deadline, from: Moment): DayNumber {
  if (unit === 'working_days') {
    return amount === 0
      ? sameWorkingDay(event, calendar, from)
      : addToNumber(from.day, amount, event.calendars[calendar]);
  }
  const end = unit === 'months' ? addMonths(from.day, amount) : from.day + (unit === 'weeks' ? 7 * amount : amount);
  return roll === 'none' ? end : workingFrom(end, roll === 'next' ? 1 : -1, event.calendars[calendar]);
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
export function textOfDue({ day, at, minute }: Due): string {
  return at === null ? dayOfNumber(day) : textOfInstant(at, day, minute);
}
