import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Everything from this origin, nothing inline, nobody frames it. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  // The provider's own sign-in page may lie elsewhere: it is navigated to, and answers by a redirect.
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/** What every answer says of how it may be used. */
export function securityHeaders({ isSecure }: { readonly isSecure: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    // Not `no-referrer`: with that, a browser sends our own forms with `Origin: null`, and we refuse them as foreign.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  });
}

/** What says something of a page alone: a script, a style or a font is under the policy of the page that asks for it. */
const OF_PAGES = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** Leave out of an answer what it would say for nothing, were it never a page and never a worker. */
export function withoutPageHeaders(response: ServerResponse): void {
  for (const name of OF_PAGES) response.removeHeader(name);
}

/**
 * The same policy for one page of ours: what stands in it is let in by its hash, and still nothing else that is inline.
 *
 * @param html - The page as it is sent, to the byte.
 */
export function contentPolicy(html: string): RequestHandler {
  const directives = {
    ...POLICY,
    scriptSrc: [...POLICY.scriptSrc, ...hashesOf(html, /<script>([\s\S]*?)<\/script>/g)],
    styleSrc: [...POLICY.styleSrc, ...hashesOf(html, /<style>([\s\S]*?)<\/style>/g)],
  };
  return helmet.contentSecurityPolicy({ useDefaults: false, directives });
}

function hashesOf(html: string, pieces: RegExp): string[] {
  return [...html.matchAll(pieces)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
