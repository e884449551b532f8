import { use } from 'react';
import { loadTexts, textsOf } from '../texts/load-texts.ts';
import type { TextArea, TextAreas } from '../texts/text-areas.ts';
import { useLanguage } from './language-context.ts';

/** The texts of one area in the language in force. Waits, under the nearest `Suspense`, while they are fetched. */
export function useTexts<A extends TextArea>(area: A): TextAreas[A] {
  const { locale } = useLanguage();
  return textsOf(locale, area) ?? use(loadTexts(locale, area));
}
