import { loadTexts, TEXT_LOADERS, type TextArea } from '@vern/i18n';
import { type CodeNoun, loadCodes } from '@vern/i18n/codes';

/** Fetches every text and the words of some nouns' codes, so that no story is checked while it still waits for them. */
export async function fetchWords(nouns: readonly CodeNoun[]): Promise<void> {
  const areas = Object.keys(TEXT_LOADERS) as TextArea[];
  const locales = ['nb', 'nn'] as const;
  await Promise.all(locales.flatMap((locale) => areas.map((area) => loadTexts(locale, area))));
  await Promise.all(locales.flatMap((locale) => nouns.map((noun) => loadCodes(locale, noun))));
}
