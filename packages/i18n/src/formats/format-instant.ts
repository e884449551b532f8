import { osloDay, osloTime } from '@vern/domain/calendar';
import type { Locale } from '@vern/domain/locale';
import { formatDay, formatDayExact } from './format-day.ts';
import { DATE_WORDS } from './words.ts';

/** An instant as people say it, on the wall clock of Norway: "i dag 10:15", "fredag 20. nov. 14:02". */
export function formatInstant(instant: Date, locale: Locale, now: Date): string {
  const { day, time } = osloTime(instant);
  return `${formatDay(day, locale, osloDay(now))} ${time}`;
}

/** An instant in full: "fredag 20. november 2026 kl. 14.02". */
export function formatInstantExact(instant: Date, locale: Locale): string {
  const { day, time } = osloTime(instant);
  const { at, timeSeparator } = DATE_WORDS[locale];
  return `${formatDayExact(day, locale)} ${at} ${time.replace(':', timeSeparator)}`;
}
