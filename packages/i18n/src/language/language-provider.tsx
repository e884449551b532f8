import type { Locale } from '@vern/domain/locale';
import { type ReactNode, useCallback, useDeferredValue, useLayoutEffect, useMemo, useState } from 'react';
import { LanguageContext } from './language-context.ts';
import { keepLocale } from './locale-of-browser.ts';

/**
 * Holds the language. What is chosen shows at once; the screen speaks it as soon as its texts are here, and until then
 * nothing on the screen is lost.
 */
export function LanguageProvider({ first, children }: { readonly first: Locale; readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(first);
  const locale = useDeferredValue(chosen);
  const setLocale = useCallback((next: Locale) => {
    keepLocale(next);
    setChosen(next);
  }, []);
  // In the same breath as the words: a screen reader must not read them in the language before.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(() => ({ locale, chosen, setLocale }), [locale, chosen, setLocale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
