/** Addresses that are never answered from what is kept: they hold reports, sessions, or are another app's. */
const OTHERS = /^\/(trpc|auth|demo-idp|admin|health|ready|metrics)(\/|$)/;

/**
 * What the worker does with a request: nothing; give the kept part of the app, whose name says what is in it; give a
 * kept file whose name does not, when there is no network; or show the frame, when there is none.
 */
export type Way = 'leave' | 'part' | 'linked' | 'frame';

/**
 * What to do with one request of the page.
 *
 * @param kept - Paths of the files that are kept on the device.
 */
export function wayOf(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  origin: string,
  kept: readonly string[],
): Way {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin || OTHERS.test(url.pathname)) return 'leave';
  if (request.mode === 'navigate') return 'frame';
  if (!kept.includes(url.pathname)) return 'leave';
  return url.pathname.startsWith('/assets/') ? 'part' : 'linked';
}
