import { useEffect, useRef } from 'react';

import { lastLeaving, watchLeaving } from './leaving.ts';

type Seen = {
  /** Who is here; null when nobody is, undefined while that is not known. */
  readonly personId: string | null | undefined;
};

/** As it was when the page was opened. */
const SEEN = lastLeaving(localStorage);

/**
 * Whoever leaves takes what is theirs along, from every window: at once when they sign out in one, and when it turns out that
 * nobody or somebody else is here. What stands in the memory of a page goes with the page.
 */
export function useLeaving({ personId }: Seen): void {
  const before = useRef<string | null>(null);
  useEffect(
    () =>
      watchLeaving({ page: window, store: localStorage, seen: SEEN }, () => {
        window.location.replace('/admin/?signed-out=1');
      }),
    [],
  );
  useEffect(() => {
    const wasHere = before.current;
    if (personId) before.current = personId;

    const isAnother = personId !== undefined && wasHere !== null && personId !== wasHere;
    if (isAnother && (personId !== null || !holdsText(document))) window.location.reload();
  }, [personId]);
}

/** Text that somebody has not sent yet is kept until they have signed in again beside it. */
function holdsText(page: Document): boolean {
  return [...page.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '');
}
