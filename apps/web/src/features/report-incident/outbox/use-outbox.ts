import { useEffect, useSyncExternalStore } from 'react';
import { keepMe } from '../../../offline/kept-me.ts';
import type { Me } from '../../../server/answers.ts';
import { lookForQueued, onOtherWindow, outboxStore, sendNow } from './outbox-store.ts';

/** How often what waits is tried. */
const AGAIN_MS = 20_000;

/** What waits here, as it stands. */
export function useOutbox() {
  return useSyncExternalStore(outboxStore.subscribe, outboxStore.read);
}

/**
 * Keeps who is here for the day without a network, and sends what waits: when the page is opened, when the network comes
 * back, and when one comes back to the page.
 *
 * @param isConfirmed - The server has said who it is; without that nothing is sent.
 */
export function useOutboxKeeper(me: Me | null, isConfirmed: boolean): void {
  const personId = me?.personId ?? null;
  useEffect(() => {
    if (me && isConfirmed) void keepMe(me).catch(() => undefined);
  }, [me, isConfirmed]);
  useEffect(() => {
    const look = () => void lookForQueued(personId);
    const send = async () => {
      await lookForQueued(personId);
      if (personId && isConfirmed && outboxStore.read().waiting.some(({ refusal }) => refusal === null))
        await sendNow(personId);
    };
    const onChange = () => {
      if (document.visibilityState === 'visible' && outboxStore.read().count > 0) void send();
    };
    void send();
    // The network can come back without a word, and the server too.
    const again = setInterval(onChange, AGAIN_MS);
    addEventListener('online', onChange);
    document.addEventListener('visibilitychange', onChange);
    const stop = onOtherWindow(look);
    return () => {
      removeEventListener('online', onChange);
      document.removeEventListener('visibilitychange', onChange);
      clearInterval(again);
      stop();
    };
  }, [personId, isConfirmed]);
}
