import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '@vern/domain/locale';
import { useLanguage } from '@vern/i18n/language';

/** How an app keeps a language chosen for whoever is signed in. */
export interface ChangeLocaleOptions {
  /** Under which name the app keeps who is signed in. */
  readonly meKey: readonly unknown[];
  readonly save: (locale: Locale) => Promise<unknown>;
}

/** The language chosen, and a change of it that follows the person to mail and to other devices. */
export function makeChangeLocale<Me extends { readonly locale: Locale }>({ meKey, save }: ChangeLocaleOptions) {
  return function useChangeLocale(isSignedIn: boolean) {
    const { chosen, setLocale } = useLanguage();
    const client = useQueryClient();
    // One after the other: of two choices in quick succession the last one is kept.
    const { mutate } = useMutation({ mutationFn: save, scope: { id: 'locale' } });
    const changeLocale = (locale: Locale) => {
      setLocale(locale);
      if (!isSignedIn) return;
      // An answer that is under way still has the language before.
      void client.cancelQueries({ queryKey: meKey });
      client.setQueryData<Me>(meKey, (me) => me && { ...me, locale });
      mutate(locale);
    };
    return { chosen, changeLocale };
  };
}
