import { useCallback, useEffect, useState } from 'react';
import { isPartMissing } from './fetch-part.ts';
import { mayRenew, noteRenewal, reloadPage } from './reload-page.ts';

/** How often a page asks whether the server is there again; `online` tells of the device's own network at once. */
const EVERY_MS = 10_000;

/** `renewing`: on its way. `unreachable`: waits for the server and asks again. `shown`: waits for the person. */
type Renewal = 'shown' | 'renewing' | 'unreachable';

/**
 * How a page that could not be shown comes back: once by itself when a part of the app was not there, as after a
 * release, and by itself when the server is reached again.
 */
export function useRenewal(error: unknown): { readonly renewal: Renewal; readonly reload: () => void } {
  const [renewal, setRenewal] = useState<Renewal>(() => firstRenewal(error));
  const reload = useCallback(() => {
    void reloadPage().then((isOnItsWay) => setRenewal(isOnItsWay ? 'renewing' : 'unreachable'));
  }, []);
  useEffect(() => {
    if (firstRenewal(error) !== 'renewing') return;
    noteRenewal(sessionStorage, Date.now());
    reload();
  }, [error, reload]);
  useEffect(() => {
    if (renewal !== 'unreachable') return;
    const timer = setInterval(reload, EVERY_MS);
    addEventListener('online', reload);
    return () => {
      clearInterval(timer);
      removeEventListener('online', reload);
    };
  }, [renewal, reload]);
  return { renewal, reload };
}

function firstRenewal(error: unknown): Renewal {
  if (!isPartMissing(error)) return 'shown';
  if (!navigator.onLine) return 'unreachable';
  return mayRenew(sessionStorage, Date.now()) ? 'renewing' : 'shown';
}
