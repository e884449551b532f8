import { addDays, type CalendarDay, osloDay, osloDayStart, osloTime } from '@vern/domain/calendar';
import { isWorkingDay } from '@vern/domain/school-calendar';

/** A moment of the made-up world: its day, its wall clock, and milliseconds. */
export interface Moment {
  readonly day: CalendarDay;
  readonly time: string;
  readonly at: number;
}

/** Tells when things happened at a workplace, counted back from now. */
export interface DemoClock {
  /** A wall clock on the working day a number of working days before today; at least one. */
  ago(workingDays: number, time: string): Moment;
  /** When the newest report was sent, and when what it tells of happened: within the hour, or the last working day. */
  readonly newest: { readonly happened: Moment; readonly sent: Moment };
  /** The calendar day a number of days ahead. */
  ahead(days: number): CalendarDay;
}

const MINUTE_MS = 60_000;
/** Wall clock in Norway between which something can have happened at work within the hour. */
const WORK_HOURS = ['10:00', '15:30'] as const;

export function createDemoClock(now: Date): DemoClock {
  const { day: today, time } = osloTime(now);
  const ago: DemoClock['ago'] = (workingDays, at) => momentOn(workingDayBefore(today, workingDays), at);
  const isAtWork = isWorkingDay(today) && time >= WORK_HOURS[0] && time <= WORK_HOURS[1];
  const minutesAgo = (minutes: number) => momentAt(now.getTime() - minutes * MINUTE_MS);
  return {
    ago,
    // Sent in the evening, it is for the next working day.
    newest: isAtWork
      ? { happened: minutesAgo(70), sent: minutesAgo(25) }
      : { happened: ago(1, '14:10'), sent: ago(1, '20:40') },
    ahead: (days) => addDays(today, days),
  };
}

function momentOn(day: CalendarDay, time: string): Moment {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { day, time, at: osloDayStart(day).getTime() + (60 * hour + minute) * MINUTE_MS };
}

function momentAt(at: number): Moment {
  const instant = new Date(at);
  return { day: osloDay(instant), time: osloTime(instant).time, at };
}

function workingDayBefore(today: CalendarDay, workingDays: number): CalendarDay {
  let day = today;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
