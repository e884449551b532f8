import type { DayNumber } from './day-number.ts';
import { osloTime } from './oslo-time.ts';

const MS_PER_MINUTE = 60_000;

const MS_PER_DAY = 86_400_000;

/** How many milliseconds Norway's clocks are ahead of UTC at an instant, from 1900 on. */
export function osloOffset(instant: number): number {
  const changes = changesIn(new Date(instant).getUTCFullYear());
  let at = changes.length - 1;
  while (at > 0 && instant < changes[at]!.from) at -= 1;
  return changes[at]!.offset;
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

type Change = { readonly from: number; readonly offset: number };

/** The offsets of a year in UTC, the first from its beginning. */
function changesIn(year: number): readonly Change[] {
  const known = KNOWN.get(year);
  if (known) return known;
  const changes: Change[] = [{ from: Date.UTC(year, 0), offset: offsetByFormat(Date.UTC(year, 0)) }];
  for (let at = Date.UTC(year, 0); at < Date.UTC(year + 1, 0); at += MS_PER_DAY) {
    const { offset } = changes.at(-1)!;
    const tomorrow = offsetByFormat(at + MS_PER_DAY - MS_PER_MINUTE);
    if (tomorrow !== offset) changes.push({ from: firstOf(at, offset), offset: tomorrow });
  }
  KNOWN.set(year, changes);
  return changes;
}

// Formatting an instant costs more than all else that is done with it.
const KNOWN = new Map<number, readonly Change[]>();

/** The first minute of a day in UTC at which the offset is another. */
function firstOf(day: number, offset: number): number {
  let at = day;
  while (offsetByFormat(at) === offset) at += MS_PER_MINUTE;
  return at;
}

function offsetByFormat(instant: number): number {
  const { day, time } = osloTime(new Date(instant));
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
}
