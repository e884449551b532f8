/**
 * Address of the way in that leads back to where one is, such as `window.location`. The part after `#` is left out: the
 * server takes none.
 */
export function signInHref({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `/auth/sign-in?to=${encodeURIComponent(pathname + search)}`;
}
