import type { Request, Response } from 'express';
import { readCookies, type SessionCookie } from './session-cookie.ts';

const NAME = 'vern-left';

/** Whether somebody has left in this browser and nobody has come since: then the provider is to ask who it is. */
export function hasLeft(request: Request, cookie: SessionCookie): boolean {
  return readCookies(request).has(nameOf(cookie));
}

/** Remember that somebody left. Until the browser is closed: then the provider's own session is over as well. */
export function markLeft(response: Response, cookie: SessionCookie): void {
  response.cookie(nameOf(cookie), '1', attributesOf(cookie));
}

/** Somebody has come. */
export function unmarkLeft(response: Response, cookie: SessionCookie): void {
  response.clearCookie(nameOf(cookie), attributesOf(cookie));
}

function attributesOf({ isSecure }: SessionCookie) {
  return { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/' } as const;
}

function nameOf({ isSecure }: SessionCookie): string {
  return `${isSecure ? '__Host-' : ''}${NAME}`;
}
