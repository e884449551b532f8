import { loadTexts } from '@vern/i18n';
import { useLanguage } from '@vern/i18n/language';
import { useEffect } from 'react';

/** Fetch the words of refusals before there is one: a refusal for want of a network must not need the network for them. */
export function useRefusalTexts(): void {
  const { locale } = useLanguage();
  useEffect(() => {
    void loadTexts(locale, 'errors').catch(() => undefined);
  }, [locale]);
}
