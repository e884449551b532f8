import { useTexts } from '@vern/i18n/language';
import { type Formats, useFormats } from '../../language/use-formats.ts';
import { useOnPaper } from './paper/use-on-paper.ts';

/** Days and instants as people say them on a screen, and in full on paper: a case lies in a folder for years. */
export function useCaseFormats(now: Date): Formats {
  const { dueOnPaper } = useTexts('case');
  const formats = useFormats(now);
  const { dayExact, instantExact } = formats;
  if (!useOnPaper()) return formats;
  return {
    ...formats,
    day: dayExact,
    deadline: (day) => dueOnPaper(dayExact(day)),
    instant: instantExact,
    event: (day, time) => [dayExact(day), time].filter(Boolean).join(' '),
  };
}
