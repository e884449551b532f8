import type { Locale } from '@vern/domain/locale';
import { loadTexts } from '@vern/i18n';
import { type ReactNode, useCallback, useEffect, useMemo, useState, useTransition } from 'react';
import { keepLocale } from './first-locale.ts';
import { LanguageContext } from './language-context.ts';

/** Holds the language. A change waits in the background until its texts are here, so nothing on the screen is lost. */
export function LanguageProvider({ first, children }: { readonly first: Locale; readonly children: ReactNode }) {
  const [locale, setState] = useState(first);
  const [, startTransition] = useTransition();
  const setLocale = useCallback((next: Locale) => {
    keepLocale(next);
    startTransition(() => setState(next));
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
    // A refusal for want of a network must not need the network for its words.
    void loadTexts(locale, 'errors').catch(() => undefined);
  }, [locale]);
  const language = useMemo(() => ({ locale, setLocale }), [locale, setLocale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
