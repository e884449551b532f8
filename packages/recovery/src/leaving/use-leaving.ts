import { useEffect, useRef } from 'react';
import { lastLeaving, watchLeaving } from './leaving.ts';

type Seen = {
  /** Who is here; null when nobody is, undefined while that is not known. */
  readonly personId: string | null | undefined;
  /** Called when somebody has left in another window: puts away what is theirs, and shows that they are out. */
  readonly onLeft: () => void;
  /** Called when it is known who is here, or that nobody is: puts away what is not theirs. */
  readonly onKnown?: (personId: string | null) => void;
};

/** As it was when the page was opened. */
const SEEN = lastLeaving(localStorage);

/**
 * A person who leaves takes what is theirs along, from every window: at once when they sign out in one, and when it turns out that
 * nobody or somebody else is here. What stands in the memory of a page goes with the page.
 *
 * The functions must be the same at every call.
 */
export function useLeaving({ personId, onLeft, onKnown }: Seen): void {
  const before = useRef<string | null>(null);
  useEffect(() => watchLeaving({ page: window, store: localStorage, seen: SEEN }, onLeft), [onLeft]);
  useEffect(() => {
    if (personId === undefined) return;
    const wasHere = before.current;
    if (personId) before.current = personId;
    onKnown?.(personId);
    const isAnother = wasHere !== null && personId !== wasHere;
    if (isAnother && (personId !== null || !holdsText(document))) window.location.reload();
  }, [personId, onKnown]);
}

/** Text that somebody has not sent yet is kept until they have signed in again beside it. */
function holdsText(page: Document): boolean {
  return [...page.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '');
}
