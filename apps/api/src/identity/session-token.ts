import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a session: 256 bits, as text that fits a cookie. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of it: from the hash nobody gets back to the cookie. */
export function hashToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
