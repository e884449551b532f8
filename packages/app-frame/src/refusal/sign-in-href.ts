/**
 * Address of the way in that leads back to where one is.
 *
 * @param pathname - Such as `/saker/018f…`.
 * @param search - With its question mark, or empty. The part after `#` is left out: the server takes none.
 */
export function signInHref(pathname: string, search: string): string {
  return `/auth/sign-in?to=${encodeURIComponent(pathname + search)}`;
}
