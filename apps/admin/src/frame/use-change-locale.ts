import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '@vern/domain/locale';
import { useLanguage } from '@vern/i18n/language';
import type { Me } from '../server/answers.ts';
import { QUERY_KEYS } from '../server/query-keys.ts';
import { trpc } from '../server/trpc.ts';

/** The language chosen, and a change of it that follows the person to mail and to other devices. */
export function useChangeLocale(isSignedIn: boolean) {
  const { chosen, setLocale } = useLanguage();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (locale: Locale) => trpc.session.setLocale.mutate({ locale }),
    // One after the other: of two choices in quick succession the last one is kept.
    scope: { id: 'locale' },
  });
  const changeLocale = (locale: Locale) => {
    setLocale(locale);
    if (!isSignedIn) return;
    // An answer that is under way still has the language before.
    void client.cancelQueries({ queryKey: QUERY_KEYS.me });
    client.setQueryData<Me>(QUERY_KEYS.me, (me) => me && { ...me, locale });
    mutate(locale);
  };
  return { chosen, changeLocale };
}
