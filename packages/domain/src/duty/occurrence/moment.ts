import { type DayNumber, dayOfNumber, osloWall } from '../../calendar/index.ts';
import { textOfInstant } from './text-of-instant.ts';

/** When a clock starts: a day in Norway, and how far into it as far as that is known. */
export type Moment = {
  readonly day: DayNumber;
  /** Minutes since midnight on Norway's wall clock; null when only the day is known. */
  readonly minute: number | null;
  /** Milliseconds since 1970; null when only the day is known. */
  readonly at: number | null;
  /** As it is said: the day, or the instant to the minute with Norway's offset. */
  readonly text: string;
};

/** The moment of an instant, in milliseconds since 1970. */
export function momentOf(at: number): Moment {
  const { day, minute } = osloWall(at);
  return { day, minute, at, text: textOfInstant(at, day, minute) };
}

/** The moment of a day of which nothing more is known. */
export function momentOfDay(day: DayNumber): Moment {
  return { day, minute: null, at: null, text: dayOfNumber(day) };
}
