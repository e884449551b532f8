import type { Locale } from '@vern/domain/locale';
import { createContext, useContext } from 'react';

/** The language of the screen, and how to change it. */
export interface Language {
  /** The language the screen is in. */
  readonly locale: Locale;
  /** The language last asked for: `locale`, or the one whose texts are on their way. What a switch shows. */
  readonly chosen: Locale;
  readonly setLocale: (locale: Locale) => void;
}

export const LanguageContext = createContext<Language>({ locale: 'nb', chosen: 'nb', setLocale: () => {} });

/** The language in force. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
