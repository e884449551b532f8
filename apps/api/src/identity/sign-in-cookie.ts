import type { Request, Response } from 'express';
import type { SignInState } from './oidc-client.ts';
import { returnPath } from './return-path.ts';
import { readCookies, type SessionCookie } from './session-cookie.ts';

const NAME = 'vern-sign-in-';
const MINUTES_10_MS = 600_000;

/** So many tabs may be signing in at once; the oldest then has to start over. */
const MOST_AT_ONCE = 5;

/**
 * Remember a sign-in on its way in the browser itself: nothing to clean up, and only that browser can finish it. Each has a
 * cookie of its own, so that two tabs do not undo each other; and one of this host alone (`__Host-`), so that no other site
 * of the municipality can plant one. Browsers refuse that prefix over plain http, which only a demo uses.
 */
export function rememberSignIn(request: Request, response: Response, cookie: SessionCookie, remembered: SignInState) {
  const prefix = prefixOf(cookie);
  const begun = [...readCookies(request)].filter(([name]) => name.startsWith(prefix));
  // A browser sends them in the order in which they were made.
  for (const [name] of begun.slice(0, Math.max(0, begun.length - MOST_AT_ONCE + 1))) clear(response, cookie, name);
  const value = JSON.stringify(remembered);
  response.cookie(nameOf(cookie, remembered.state), value, { ...attributesOf(cookie), maxAge: MINUTES_10_MS });
}

/** What was remembered of the sign-in that comes back, once. Null when there is nothing or it is not ours. */
export function takeSignIn(request: Request, response: Response, cookie: SessionCookie): SignInState | null {
  const name = nameOf(cookie, String(request.query['state']));
  const text = readCookies(request).get(name);
  if (text === undefined) return null;
  clear(response, cookie, name);
  try {
    const { verifier, state, nonce, to } = JSON.parse(text) as Record<string, unknown>;
    const isWhole = [verifier, state, nonce].every((each) => typeof each === 'string');
    // Where to go on to is looked at as it was when the browser left: it comes from the browser both times.
    return isWhole ? ({ verifier, state, nonce, to: returnPath(to) } as SignInState) : null;
  } catch {
    return null;
  }
}

function clear(response: Response, cookie: SessionCookie, name: string): void {
  response.clearCookie(name, attributesOf(cookie));
}

function attributesOf({ isSecure }: SessionCookie) {
  return { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/' } as const;
}

function nameOf(cookie: SessionCookie, state: string): string {
  return prefixOf(cookie) + state.replace(/[^\w-]/g, '').slice(0, 16);
}

function prefixOf({ isSecure }: SessionCookie): string {
  return `${isSecure ? '__Host-' : ''}${NAME}`;
}
