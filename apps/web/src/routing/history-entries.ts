import type { AroundNavHandler } from 'wouter';

/** What we write into an entry of the browser's history: how many of our own lie before it. */
type Entry = { readonly before: number };

/**
 * How many entries of our own lie before the one that stands.
 *
 * @returns Null for an entry that is not ours: a jump within the page, or how one came in.
 */
export function entriesBefore(state: unknown = history.state): number | null {
  const { before } = (state ?? {}) as Partial<Entry>;
  return typeof before === 'number' ? before : null;
}

/** Whether the browser's way back leads to a page of ours. */
export function canGoBack(): boolean {
  return (entriesBefore() ?? 0) > 0;
}

/** Goes somewhere, and counts it: around every way that is made with the router. */
export const countEntry: AroundNavHandler = (navigate, to, options) => {
  const before = (entriesBefore() ?? 0) + (options?.replace ? 0 : 1);
  navigate(to, { ...options, state: { before } satisfies Entry });
};
