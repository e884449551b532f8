import { loadTexts, type TextArea, type TextAreas, textsOf } from '@vern/i18n';
import { use } from 'react';
import { useLanguage } from './language-context.ts';

/** The texts of one area in the language in force. Waits, under the nearest `Suspense`, while they are fetched. */
export function useTexts<A extends TextArea>(area: A): TextAreas[A] {
  const { locale } = useLanguage();
  return textsOf(locale, area) ?? use(loadTexts(locale, area));
}
