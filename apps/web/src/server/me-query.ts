import { ask } from './ask.ts';

const FRESH_MS = 5 * 60_000;

/** Who is signed in: how it is asked, before the first page and on every page. */
export const ME_QUERY = {
  ...ask('session.me', {}),
  staleTime: FRESH_MS,
  // Without a network it fails at once instead of waiting for one: help stands on the page that says so.
  networkMode: 'always',
} as const;
