import type { DayNumber } from './day-number.ts';
import { osloTime } from './oslo-time.ts';

const MS_PER_MINUTE = 60_000;

const MS_PER_DAY = 86_400_000;

/** How many milliseconds Norway's clocks are ahead of UTC at an instant, from 1900 on. */
export function osloOffset(instant: number): number {
  if (instant < latest.from || instant >= latest.until) {
    const changes = changesIn(new Date(instant).getUTCFullYear());
    latest = changes.findLast(({ from }) => instant >= from)!;
  }
  return latest.offset;
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

/** A stretch with one offset; a year at most. */
type Stretch = { readonly from: number; readonly until: number; readonly offset: number };

/** The stretches of a year in UTC. */
function changesIn(year: number): readonly Stretch[] {
  const known = KNOWN.get(year);
  if (known) return known;
  const [begins, ends] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const starts = [{ from: begins, offset: offsetByFormat(begins) }];
  for (let at = begins; at < ends; at += MS_PER_DAY) {
    const { offset } = starts.at(-1)!;
    const tonight = offsetByFormat(at + MS_PER_DAY - MS_PER_MINUTE);
    if (tonight !== offset) starts.push({ from: firstOf(at, offset), offset: tonight });
  }
  const stretches = starts.map((start, i) => ({ ...start, until: starts[i + 1]?.from ?? ends }));
  KNOWN.set(year, stretches);
  return stretches;
}

// Formatting an instant costs more than all else that is done with it.
const KNOWN = new Map<number, readonly Stretch[]>();
let latest: Stretch = { from: 0, until: 0, offset: 0 };

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
