import type { Request, Response } from 'express';
import type { SignInState } from './oidc-client.ts';
import { readCookie, type SessionCookie } from './session-cookie.ts';

const NAME = 'vern-sign-in';
const MINUTES_10_MS = 600_000;

/** Remember a sign-in on its way in the browser itself: nothing to clean up, and only that browser can finish it. */
export function rememberSignIn(response: Response, { isSecure }: SessionCookie, remembered: SignInState): void {
  response.cookie(NAME, JSON.stringify(remembered), {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/auth',
    maxAge: MINUTES_10_MS,
  });
}

/** What was remembered, once. Null when there is nothing or it is not ours. */
export function takeSignIn(request: Request, response: Response): SignInState | null {
  const text = readCookie(request, NAME);
  response.clearCookie(NAME, { path: '/auth' });
  try {
    const { verifier, state, nonce, to } = JSON.parse(text ?? '') as Record<string, unknown>;
    const all = [verifier, state, nonce, to];
    return all.every((each) => typeof each === 'string') ? ({ verifier, state, nonce, to } as SignInState) : null;
  } catch {
    return null;
  }
}
