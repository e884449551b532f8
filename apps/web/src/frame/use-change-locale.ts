import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '@vern/domain/locale';
import { useLanguage } from '../language/language-context.ts';
import type { Me } from '../server/answers.ts';
import { QUERY_KEYS } from '../server/query-keys.ts';
import { trpc } from '../server/trpc.ts';

/** The language, and a change of it that follows the person to mail and to other devices. */
export function useChangeLocale(isSignedIn: boolean) {
  const { locale, setLocale } = useLanguage();
  const client = useQueryClient();
  const { mutate } = useMutation({ mutationFn: (next: Locale) => trpc.session.setLocale.mutate({ locale: next }) });
  const changeLocale = (next: Locale) => {
    setLocale(next);
    if (!isSignedIn) return;
    client.setQueryData<Me>(QUERY_KEYS.me, (me) => me && { ...me, locale: next });
    mutate(next);
  };
  return { locale, changeLocale };
}
