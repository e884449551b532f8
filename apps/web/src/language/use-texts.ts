import { loadTexts, type TextArea, type TextAreas } from '@vern/i18n';
import { use } from 'react';
import { useLanguage } from './language-context.ts';

/** The texts of one area in the language in force. Waits, under the nearest `Suspense`, while they are fetched. */
export function useTexts<A extends TextArea>(area: A): TextAreas[A] {
  const { locale } = useLanguage();
  return use(loadTexts(locale, area));
}
