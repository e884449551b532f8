const fetching = new Map<string, Promise<unknown>>();

/**
 * Fetches something once: the same promise for everybody who asks, also while it is on its way.
 *
 * @param key - What it is.
 * @throws {Error} When it cannot be fetched; asking again tries again.
 */
export function fetchOnce<T>(key: string, fetch: () => Promise<T>): Promise<T> {
  const known = fetching.get(key) as Promise<T> | undefined;
  if (known) return known;
  const promise = fetch().then(
    (value) => {
      // What React reads before it waits: words that are here are used in the same breath.
      Object.assign(promise, { status: 'fulfilled', value });
      return value;
    },
    (error: unknown) => {
      fetching.delete(key);
      throw error;
    },
  );
  fetching.set(key, promise);
  return promise;
}
