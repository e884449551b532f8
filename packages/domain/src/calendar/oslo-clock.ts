import type { DayNumber } from './day-number.ts';
import { osloTime } from './oslo-time.ts';

const MS_PER_MINUTE = 60_000;

const MS_PER_DAY = 86_400_000;

/** How many milliseconds Norway's clocks are ahead of UTC at an instant, from 1900 on. */
export function osloOffset(instant: number): number {
  const number = Math.floor(instant / MS_PER_STRETCH);
  const stretch = KNOWN.get(number) ?? stretchOf(number);
  return instant < stretch.changesAt ? stretch.before : stretch.after;
}

/** Norway's wall clock at an instant, as numbers. */
export function osloWall(instant: number): { readonly day: DayNumber; readonly minute: number } {
  const local = instant + osloOffset(instant);
  const day = Math.floor(local / MS_PER_DAY);
  return { day, minute: Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE) };
}

/**
 * The instant of a time on Norway's wall clock. A time that comes twice is the first; one that is skipped is read with the offset
 * before the change, so that half past two becomes half past three.
 *
 * @param minute - Minutes since midnight; 1440 is the end of the day.
 */
export function osloInstant(day: DayNumber, minute: number): number {
  const local = day * MS_PER_DAY + minute * MS_PER_MINUTE;
  const before = osloOffset(local - MS_PER_DAY / 2);
  const first = local - before;
  const after = osloOffset(first);
  if (after === before) return first;
  const second = local - after;
  return osloOffset(second) === after ? second : first;
}

/** Some weeks, in which the clocks are changed once at most. */
type Stretch = { readonly before: number; readonly after: number; readonly changesAt: number };

const MS_PER_STRETCH = 21 * MS_PER_DAY;

function stretchOf(number: number): Stretch {
  const [begins, ends] = [number * MS_PER_STRETCH, (number + 1) * MS_PER_STRETCH];
  const [before, after] = [offsetByFormat(begins), offsetByFormat(ends)];
  const stretch = { before, after, changesAt: before === after ? ends : changeBetween(begins, ends, before) };
  KNOWN.set(number, stretch);
  return stretch;
}

// Formatting an instant costs more than all else that is done with it.
const KNOWN = new Map<number, Stretch>();

/** The minute at which the offset becomes another. */
function changeBetween(begins: number, ends: number, before: number): number {
  let [same, other] = [begins, ends];
  while (other - same > MS_PER_MINUTE) {
    const middle = same + Math.floor((other - same) / MS_PER_MINUTE / 2) * MS_PER_MINUTE;
    if (offsetByFormat(middle) === before) same = middle;
    else other = middle;
  }
  return other;
}

function offsetByFormat(instant: number): number {
  const { day, time } = osloTime(new Date(instant));
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
}
