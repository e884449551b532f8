import { useQuery } from '@tanstack/react-query';
import { isSignedOut } from '@vern/app-frame/refusal';
import { useLanguage } from '@vern/i18n/language';
import { useLeaving } from '@vern/recovery/leaving';
import { useEffect } from 'react';
import { ask } from '../server/ask.ts';

const FRESH_MS = 5 * 60_000;

/** How often a page that found nobody to ask, asks again. */
const AGAIN_MS = 10_000;

/** Who is signed in, if anybody. Their language follows them from device to device. */
export function useWhoIsHere() {
  const { setLocale } = useLanguage();
  const query = useQuery({
    ...ask('session.me', {}),
    staleTime: FRESH_MS,
    // A failed question is asked again by itself when the server is there again.
    refetchOnWindowFocus: ({ state }) => state.status !== 'error' && 'always',
    refetchInterval: ({ state }) => state.status === 'error' && !isSignedOut(state.error) && AGAIN_MS,
  });
  const isOut = query.error !== null && isSignedOut(query.error);
  useLeaving({ personId: isOut ? null : query.data?.personId, onLeft: showSignedOut });
  const theirs = query.data?.locale;
  useEffect(() => {
    if (theirs) setLocale(theirs);
  }, [theirs, setLocale]);
  return query;
}

function showSignedOut(): void {
  // Unsent words in a case, in this same window, go too.
  sessionStorage.clear();
  window.location.replace('/admin/?signed-out=1');
}
