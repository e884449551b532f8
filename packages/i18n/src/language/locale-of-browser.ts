import { LOCALES, type Locale } from '@vern/domain/locale';

const KEY = 'vern.locale';

/** The language to begin in: the one chosen on this device, else the first the browser asks for that we speak, else bokmål. */
export function firstLocale(stored: string | null, wished: readonly string[]): Locale {
  const known = (tag: string | null) => LOCALES.find((locale) => tag?.toLowerCase().split('-')[0] === locale);
  return known(stored) ?? wished.map(known).find((locale) => locale !== undefined) ?? 'nb';
}

/** The language to begin in, from what this browser knows. */
export function localeOfBrowser(): Locale {
  return firstLocale(localStorage.getItem(KEY), navigator.languages);
}

/** Remember the language chosen on this device, or by the person elsewhere: `localeOfBrowser` then begins in it. */
export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
