import { use } from 'react';
import { loadTexts } from '../texts/load-texts.ts';
import type { TextArea, TextAreas } from '../texts/text-areas.ts';
import { useLanguage } from './language-context.ts';

/** The texts of one area in the language in force. Waits, under the nearest `Suspense`, while they are fetched. */
export function useTexts<A extends TextArea>(area: A): TextAreas[A] {
  const { locale } = useLanguage();
  // Asked of React every time, also when they are here: a page that waited is drawn again as it was begun.
  return use(loadTexts(locale, area));
}
