/** A path of this server to come back to after sign-in; anything else, an address of another site first of all, is `/`. */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 500) return '/';
  if (!/^\/(?![/\\])[\w\-./?=&%,]*$/.test(wanted)) return '/';
  return wanted.startsWith('/auth') ? '/' : wanted;
}
