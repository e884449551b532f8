import { type DayNumber, osloWall } from '../../calendar/index.ts';

/** When a clock starts: a day in Norway, and how far into it as far as that is known. */
export type Moment = {
  readonly day: DayNumber;
  /** Minutes since midnight on Norway's wall clock; null when only the day is known. */
  readonly minute: number | null;
  /** Milliseconds since 1970; null when only the day is known. */
  readonly at: number | null;
};

/** The moment of an instant. */
export function momentOf(instant: Date): Moment {
  const at = instant.getTime();
  const { day, minute } = osloWall(at);
  return { day, minute, at };
}

/** The moment of a day of which nothing more is known. */
export function momentOfDay(day: DayNumber): Moment {
  return { day, minute: null, at: null };
}
