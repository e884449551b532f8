import { useQuery } from '@tanstack/react-query';
import { isSignedOut, refusalOf } from '@vern/app-frame/refusal';
import { useLanguage } from '@vern/i18n/language';
import { useLeaving } from '@vern/recovery/leaving';
import { useEffect } from 'react';
import { keepNumbers } from '../features/acute-help/index.ts';
import { ME_QUERY } from '../server/me-query.ts';
import { forgetHere, forgetNotTheirs } from './forget-here.ts';

/** How often a page that found nobody to ask, asks again. */
const AGAIN_MS = 10_000;

/** Who is signed in, if anybody. Their language follows them from device to device. */
export function useWhoIsHere() {
  const { setLocale } = useLanguage();
  const query = useQuery({
    ...ME_QUERY,
    // A failed question is asked again by itself, when the network or the server is back.
    refetchOnReconnect: true,
    refetchInterval: ({ state }) => state.status === 'error' && !isSignedOut(state.error) && AGAIN_MS,
    // Coming back to the page asks again, but not where it failed: the help that is being read would make way meanwhile.
    refetchOnWindowFocus: ({ state }) => state.status !== 'error' && 'always',
    retry: (failures, error) => navigator.onLine && failures < 2 && refusalOf(error).code === 'offline',
  });
  const places = query.data?.workPlaces;
  useEffect(() => {
    if (places) keepNumbers(localStorage, places);
  }, [places]);
  const isOut = query.error !== null && isSignedOut(query.error);
  useLeaving({ personId: isOut ? null : query.data?.personId, onLeft: leave, onKnown: forgetNotTheirs });
  const theirs = query.data?.locale;
  useEffect(() => {
    if (theirs) setLocale(theirs);
  }, [theirs, setLocale]);
  return query;
}

function leave(): void {
  forgetHere(localStorage, sessionStorage);
  window.location.replace('/?signed-out=1');
}
