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
    readCookie(request, name) ?? '',
  );
  return match ? { municipalityId: match[1]!, token: match[2]! } : null;
}

export function setSessionCookie(
  response: Response,
  { name, isSecure }: SessionCookie,
  session: { readonly municipalityId: string; readonly token: string; readonly expiresAt: Date },
): void {
  response.cookie(name, `${session.municipalityId}.${session.token}`, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    expires: session.expiresAt,
  });
}

export function clearSessionCookie(response: Response, { name, isSecure }: SessionCookie): void {
  response.clearCookie(name, { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/' });
}

/** One cookie of a request, decoded. */
export function readCookie({ headers }: Pick<Request, 'headers'>, name: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}
