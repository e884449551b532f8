const KEY = 'vern.left';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Where the browser says that a page comes to the front again, or that another window wrote something. */
type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Somebody leaves: every other window of this browser is to know. */
export function announceLeaving(store: Store, newId: () => string = () => crypto.randomUUID()): void {
  try {
    store.setItem(KEY, newId());
  } catch {
    // A browser that can keep nothing has nothing lying about; the server has ended the session.
  }
}

/** The last leaving that this browser knows of. */
export function lastLeaving(store: Store): string | null {
  return store.getItem(KEY);
}

/**
 * Notice that somebody has left since a page was opened: at once when another window says so, else as soon as the page comes
 * to the front (a phone lets a window in the background hear nothing).
 * @param seen - The last leaving as it was known when the page was opened.
 * @returns Ends it.
 */
export function watchLeaving(
  { page, store, seen }: { readonly page: Page; readonly store: Store; readonly seen: string | null },
  onLeft: () => void,
): () => void {
  const look = () => {
    if (lastLeaving(store) !== seen) onLeft();
  };
  for (const event of EVENTS) page.addEventListener(event, look);
  return () => {
    for (const event of EVENTS) page.removeEventListener(event, look);
  };
}

const EVENTS = ['storage', 'visibilitychange', 'pageshow', 'focus'] as const;
