import { osloDay } from '@vern/domain/calendar';
import { formatDay, formatDayExact, formatDeadline, formatInstant, formatInstantExact } from '@vern/i18n/formats';
import { useLanguage } from '@vern/i18n/language';
import { useMemo } from 'react';

/** The formats in the language in force, seen from `now`. Instants come as the API gives them, in ISO form. */
export function useFormats(now: Date) {
  const { locale } = useLanguage();
  return useMemo(() => {
    const today = osloDay(now);
    return {
      today,
      day: (day: string) => formatDay(day, locale, today),
      dayExact: (day: string) => formatDayExact(day, locale),
      deadline: (day: string) => formatDeadline(day, locale, today),
      instant: (instant: string) => formatInstant(new Date(instant), locale, now),
      instantExact: (instant: string) => formatInstantExact(new Date(instant), locale),
      /** Day and clock of an event; the day alone when the time is not known. */
      event: (day: string, time: string | null) => [formatDay(day, locale, today), time].filter(Boolean).join(' '),
    };
  }, [locale, now]);
}

/** What `useFormats` gives. */
export type Formats = ReturnType<typeof useFormats>;
