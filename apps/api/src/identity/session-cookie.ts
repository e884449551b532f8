import type { Request, Response } from 'express';

/** How the session's cookie is called and sent. */
export type SessionCookie = { readonly name: string; readonly isSecure: boolean };

/** `__Host-` binds it to this host over https; browsers refuse that prefix over plain http, which only a demo uses. */
export function sessionCookieFor(isDemo: boolean): SessionCookie {
  return isDemo ? { name: 'vern-demo', isSecure: false } : { name: '__Host-vern', isSecure: true };
}

/** The session a browser brings. Null when there is none or it has not the form of one. */
export function readSessionCookie(
  request: Pick<Request, 'headers'>,
  { name }: SessionCookie,
): { readonly municipalityId: string; readonly token: string } | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/.exec(
    readCookies(request).get(name) ?? '',
  );
  return match ? { municipalityId: match[1]!, token: match[2]! } : null;
}

/** For as long as the browser is open: the server ends it by itself, and what is closed on a shared device is left behind. */
export function setSessionCookie(
  response: Response,
  { name, isSecure }: SessionCookie,
  session: { readonly municipalityId: string; readonly token: string },
): void {
  response.cookie(name, `${session.municipalityId}.${session.token}`, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
  });
}

export function clearSessionCookie(response: Response, { name, isSecure }: SessionCookie): void {
  response.clearCookie(name, { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/' });
}

/** The cookies of a request by name, decoded, in the order they came; of several of one name the first. */
export function readCookies({ headers }: Pick<Request, 'headers'>): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, decoded(part.slice(at + 1).trim()));
  }
  return cookies;
}

/** Nothing of a value that cannot be decoded: it is not from us. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
