import { type DayNumber, dayOfNumber, osloOffset } from '../../calendar/index.ts';
import { TIMES_OF_DAY } from './times-of-day.ts';

const MS_PER_MINUTE = 60_000;

/**
 * An instant to the minute on Norway's clock, with its offset then: `2026-03-29T03:30+02:00`. It is never behind UTC.
 *
 * @param day - The day in Norway, and `minute` the minutes since its midnight.
 */
export function textOfInstant(at: number, day: DayNumber, minute: number): string {
  return `${dayOfNumber(day)}T${TIMES_OF_DAY[minute]}+${TIMES_OF_DAY[osloOffset(at) / MS_PER_MINUTE]}`;
}
