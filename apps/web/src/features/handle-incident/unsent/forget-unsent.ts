/** Before the name of everything that was written in a case and not sent; after it comes whose it is. */
export const UNSENT_PREFIX = 'vern.unsent/';

/** The names of what is kept that begin so. */
export function unsentKeys(store: Storage, prefix: string): readonly string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}

/**
 * Remove what was written here and not sent: everybody's, for somebody leaves what may be a shared device.
 *
 * @param store - This window's own, which goes with the window.
 * @param staysOf - Whose stays: they are here now, and the others are not.
 */
export function forgetUnsent(store: Storage, staysOf?: string): void {
  for (const key of unsentKeys(store, UNSENT_PREFIX)) {
    if (!staysOf || !key.startsWith(`${UNSENT_PREFIX}${staysOf}/`)) store.removeItem(key);
  }
}
