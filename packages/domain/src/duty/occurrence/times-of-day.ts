const MINUTES_PER_DAY = 1_440;

/** Every minute of a day as `HH:MM`. */
export const TIMES_OF_DAY: readonly string[] = Array.from({ length: MINUTES_PER_DAY }, (_, minute) => {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
});

const MINUTES = new Map(TIMES_OF_DAY.map((time, minute) => [time, minute]));

/** Minutes since midnight of a time as `HH:MM`. Whoever cannot vouch for the text asks the schema first. */
export function minuteOfTime(time: string): number {
  return MINUTES.get(time)!;
}
