import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '@vern/domain/locale';
import { useLanguage } from '../language/language-context.ts';
import type { Me } from '../server/answers.ts';
import { QUERY_KEYS } from '../server/query-keys.ts';
import { trpc } from '../server/trpc.ts';

/** A change of language that follows the person to mail and to other devices. */
export function useChangeLocale(isSignedIn: boolean) {
  const { setLocale } = useLanguage();
  const client = useQueryClient();
  const { mutate } = useMutation({ mutationFn: (locale: Locale) => trpc.session.setLocale.mutate({ locale }) });
  return (locale: Locale) => {
    setLocale(locale);
    if (!isSignedIn) return;
    client.setQueryData<Me>(QUERY_KEYS.me, (me) => me && { ...me, locale });
    mutate(locale);
  };
}
