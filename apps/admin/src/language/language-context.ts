import type { Locale } from '@vern/domain/locale';
import { createContext, useContext } from 'react';

/** The language in force, and how to change it. */
export type Language = { readonly locale: Locale; readonly setLocale: (locale: Locale) => void };

export const LanguageContext = createContext<Language>({ locale: 'nb', setLocale: () => {} });

/** The language the screen is in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
