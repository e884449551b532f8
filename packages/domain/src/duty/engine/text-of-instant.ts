import { dayOfNumber, osloOffset } from '../../calendar/index.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;

/** An instant to the minute on Norway's clock, with its offset then: `2026-03-29T03:30+02:00`. */
export function textOfInstant(at: number): string {
  const offset = osloOffset(at);
  const minutes = Math.floor((at + offset) / MS_PER_MINUTE);
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  return `${dayOfNumber(day)}T${TIMES[minutes - day * MINUTES_PER_DAY]}+${TIMES[offset / MS_PER_MINUTE]}`;
}

/** Every minute of a day as text. Norway is never behind UTC. */
const TIMES = Array.from({ length: MINUTES_PER_DAY }, (_, minute) => {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
});
