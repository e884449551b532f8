import { LABEL_LOCALE, type Locale } from '@vern/domain/locale';
import { fetchOnce } from '../texts/fetch-once.ts';
import type { CodeNoun, CodeWords } from './code-words.ts';

/**
 * Fetch the words of a noun's codes in a language; nothing in the language of the domain's own labels. `labelOf` waits
 * for them by itself: whoever knows what a page shows asks ahead, so that it need not wait.
 *
 * @throws {Error} When the file cannot be fetched; asking again tries again.
 */
export function loadCodes<Noun extends CodeNoun>(locale: Locale, noun: Noun): Promise<CodeWords[Noun] | null> {
  return fetchOnce(`${locale} codes ${noun}`, async () => {
    if (locale === LABEL_LOCALE) return null;
    const file: { readonly words: CodeWords[Noun] } = await import(`./${locale}/${noun}.ts`);
    return file.words;
  });
}
