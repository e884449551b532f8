import { LOCALES, type Locale } from '@vern/domain/locale';

const KEY = 'vern.locale';

/** The language to begin in: the one chosen on this device, else the first the browser asks for that we speak, else bokmål. */
export function localeOfBrowser(): Locale {
  const known = (tag: string | null) => LOCALES.find((locale) => tag?.toLowerCase().split('-')[0] === locale);
  const wished = navigator.languages.map(known).find((locale) => locale !== undefined);
  return known(localStorage.getItem(KEY)) ?? wished ?? 'nb';
}

/** Remember the language chosen on this device, or by the person elsewhere: `localeOfBrowser` then begins in it. */
export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
