import { LABEL_LOCALE, type Labelled, type Locale } from '@vern/domain/locale';
import { use } from 'react';
import type { CodeNoun } from './code-words.ts';
import { loadCodes } from './load-codes.ts';

type Words = Readonly<Record<string, Readonly<Record<string | number, string>>>> | null;

/**
 * The word of a code or a level in a language, to stand inside a sentence. While a component is drawn, it waits under the
 * nearest `Suspense` for words that are not here yet; elsewhere `loadCodes` must have fetched them.
 *
 * @throws {RangeError} If the set has no words in the language.
 */
export function labelOf<K extends string | number>(set: Labelled<K>, key: K, locale: Locale): string {
  if (locale === LABEL_LOCALE) return set.entries[key].label;
  const [noun, name] = set.name.split('.') as [CodeNoun, string];
  const word = here(loadCodes(locale, noun))?.[name]?.[key];
  if (word === undefined) throw new RangeError(`No word in ${locale} for ${set.name} ${key}`);
  return word;
}

/** What was fetched; waits for it in the way of React when it is still on its way. */
function here(promise: Promise<Words> & { readonly value?: Words }): Words {
  return promise.value ?? use(promise);
}
